#ifdef __cplusplus
extern "C" {
#endif

int distinct_words(const char *text);

#ifdef __cplusplus
}
#endif
