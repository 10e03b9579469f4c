// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tools/embedarguments.h"
#include "core/tools/ytdlptool.h"
#include "tests/fuzz/property.h"

using namespace respool;

namespace {

constexpr qsizetype longestText = 4096;

bool isShortPlainText(const QString &text)
{
    return text.size() <= longestText && isPlainText(text);
}

void check(const YtDlpDescription &description)
{
    require(isShortPlainText(description.title), "a title is plain text");
    require(isShortPlainText(description.formatId), "a format is plain text");
    require(isShortPlainText(description.protocol), "a protocol is plain text");
    require(description.bytes >= -1, "a size is known or not");
    require(isKnownOrMinusOne(description.durationSeconds), "a duration is known or not");
}

void check(const YtDlpProgress &line)
{
    const Progress &progress = line.progress;
    require(isKnownOrMinusOne(progress.fraction) && progress.fraction <= 1, "a part of the whole");
    require(progress.bytesDone >= -1 && progress.bytesTotal >= -1, "sizes are known or not");
    require(isKnownOrMinusOne(progress.bytesPerSecond), "a speed is known or not");
    require(progress.secondsLeft >= -1, "a time is known or not");
    require(line.fragment >= -1 && line.fragmentCount >= -1, "pieces are known or not");
    require(isShortPlainText(line.fileName), "a name is plain text");
}

void check(const YtDlpFinished &finished)
{
    require(isShortPlainText(finished.path), "a path is plain text");
    require(isShortPlainText(finished.title), "a title is plain text");
    require(isShortPlainText(finished.formatId), "a format is plain text");
    require(finished.bytes >= -1, "a size is known or not");
    require(isKnownOrMinusOne(finished.durationSeconds), "a duration is known or not");
}

void check(const YtDlpRetryAfter &retryAfter)
{
    require(retryAfter.seconds >= 0 && retryAfter.seconds <= longestRetryAfter, "a bounded wait");
}

void check(const YtDlpPostProcessing & /*unused*/)
{
}

void check(const YtDlpTags &tags)
{
    const QByteArray file = tagFile(tags.told, true, true, 60);
    require(file.startsWith(";FFMETADATA1\n"), "a file of tags");
    require(!file.contains('\r') && !file.contains('\0'), "no other line ends");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const QString nonce = QStringLiteral("N0NCE");
    for (const QByteArray &line : bytesOf(data, size).split('\n')) {
        require(!parseYtDlpLine(line, {}), "without a nonce nothing is ours");
        const auto parsed = parseYtDlpLine(line, nonce);
        const bool isRetryAfter = parsed && std::holds_alternative<YtDlpRetryAfter>(*parsed);
        require(!parsed || line.contains("N0NCE:") != isRetryAfter, "only the nonce makes it ours");
        if (parsed)
            std::visit([](const auto &alternative) { check(alternative); }, *parsed);
        if (line.startsWith("N0NCE:")) {
            const auto torn = parseYtDlpLine("header: Server: " + line, nonce);
            require(torn.has_value() == parsed.has_value()
                        && (!torn || torn->index() == parsed->index()),
                    "what stands before the nonce does not matter");
        }
        if (const auto seconds = retryAfterSeconds(line, 1'800'000'000'000))
            check(YtDlpRetryAfter{*seconds});
    }
    return 0;
}
