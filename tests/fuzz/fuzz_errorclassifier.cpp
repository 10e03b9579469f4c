// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tools/errorclassifier.h"
#include "tests/fuzz/property.h"

using namespace respool;

namespace {

void check(const Error &error, const QString &text)
{
    require(error.text.size() > 10 && error.text.size() < 400, "a sentence of a line or two");
    require(isPlainText(error.text), "a sentence is plain text");
    require(error.text.endsWith(u'.'), "a sentence ends");
    require(!error.hint.isEmpty(), "a failure has a next step");
    // Taking secrets out may put some marks in.
    require(error.detail.size() <= 2 * text.size() + 16, "the detail is not longer than the text");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text = QString::fromUtf8(bytesOf(data, size));
    check(classifyDownloadFailure(text, 1), text);
    check(classifyEncodeFailure(text, 1), text);
    return 0;
}
