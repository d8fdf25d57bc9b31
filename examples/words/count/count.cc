#include "count.h"

#include <set>
#include <sstream>
#include <string>

extern "C" int distinct_words(const char *text) {
	std::istringstream words(text);
	std::set<std::string> seen;
	for (std::string word; words >> word;)
		seen.insert(word);
	return static_cast<int>(seen.size());
}
