/**
 * The zig that is fetched where none is installed, with the sha256 of its wheels by GOARCH of the
 * host, as the package index had them on 2026-11-25. What a mirror gives has to be this.
 */
export const zigRelease = {
  version: "0.17.1",
  wheels: {
    "386": "d0549d5db63961ad9ed83ef628a45e3309542410dbcb6010116f4f2a3274d966",
    amd64: "ea6cc5d87b033cf0aedfbc8f9549a908cae6c50ac31f1698188fa48a74524b54",
    arm: "7ec229ead4a08f3bc537ed33fa8c0f811739b81a0d05afbea89db30afb4df1cc",
    arm64: "b7c5f02fccd40f89b999ee16a1f5ddced56e6182370f8affe494bcf8a28cf07e",
    ppc64le: "d3bf27478d4593f2df7daf5c59b616a543b8f9e2cc9235bef84d8e54862a4334",
    riscv64: "d65ae4223b0c351cb3b4596262b8d9773acc9ca94ef8ea9b5fe3ddfa07dd204f",
    s390x: "87f24e5cdca55f5d47c1e20570eebb61a53957fafe4c35c69740e13affe407ba",
  } as Readonly<Record<string, string>>,
} as const;
