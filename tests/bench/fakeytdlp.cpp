// SPDX-License-Identifier: GPL-3.0-or-later
// Acts as a yt-dlp whose download lasts a minute and reports 20 times a second, in the lines that
// Respool asks for, so that a storm of them costs next to nothing itself. Needs no Qt.
#include <chrono>
#include <cstdio>
#include <cstring>
#include <string>
#include <thread>

namespace {

constexpr int linesPerSecond = 20;
constexpr int seconds = 60;
constexpr long long bytesPerLine = 50'000;

/// The word before which Respool knows its lines: "download:NONCE:dl:%(progress…".
std::string nonceOf(int argc, char **argv)
{
    static constexpr char prefix[] = "download:";
    for (int i = 1; i + 1 < argc; ++i) {
        if (std::strcmp(argv[i], "--progress-template") != 0)
            continue;
        const std::string text = argv[i + 1];
        if (text.compare(0, sizeof(prefix) - 1, prefix) != 0)
            continue;
        const size_t end = text.find(':', sizeof(prefix) - 1);
        return text.substr(sizeof(prefix) - 1, end - sizeof(prefix) + 1);
    }
    return {};
}

} // namespace

int main(int argc, char **argv)
{
    const std::string nonce = nonceOf(argc, argv);
    if (nonce.empty()) {
        std::puts("2024.01.01"); // what it was asked for is its version
        return 0;
    }
    constexpr int lineCount = linesPerSecond * seconds;
    constexpr long long total = bytesPerLine * lineCount;
    std::printf("%s:meta:{\"title\": \"A storm of progress\", \"duration\": null, \"filesize\": "
                "%lld, \"format_id\": \"0\", \"protocol\": \"https\"}\n",
                nonce.c_str(), total);
    std::fflush(stdout);
    auto due = std::chrono::steady_clock::now();
    for (int line = 1; line <= lineCount; ++line) {
        due += std::chrono::milliseconds(1000 / linesPerSecond);
        std::this_thread::sleep_until(due);
        std::printf("%s:dl:{\"status\": \"downloading\", \"downloaded_bytes\": %lld, "
                    "\"total_bytes\": %lld, \"total_bytes_estimate\": null, \"speed\": %d.123, "
                    "\"eta\": %d, \"fragment_index\": null, \"fragment_count\": null, "
                    "\"filename\": \"media.mp4\"}\n",
                    nonce.c_str(), line * bytesPerLine, total, 1'000'000 + line,
                    (lineCount - line) / linesPerSecond);
        if (std::fflush(stdout) != 0)
            return 1; // nobody reads any more
    }
    std::fputs("ERROR: this was only a benchmark\n", stderr);
    return 1;
}
