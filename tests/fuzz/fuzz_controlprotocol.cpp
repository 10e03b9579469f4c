// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/control/controlprotocol.h"
#include "tests/fuzz/property.h"

#include <QDir>

using namespace respool;

namespace {

void check(const Error &error)
{
    require(!error.text.isEmpty(), "a refusal has a sentence");
}

void check(const ControlRequest &request)
{
    const bool isAdd = request.command == ControlRequest::Command::Add;
    require(isAdd != request.sources.isEmpty(), "adding needs sources, nothing else has them");
    for (const ParsedSources::Source &source : request.sources) {
        if (source.kind == SourceKind::Address) {
            require(source.text.startsWith(u"http", Qt::CaseInsensitive), "an address of the web");
            require(isPlainText(source.text) && !source.text.contains(u' '), "an address is one");
        } else {
            require(QDir::isAbsolutePath(source.text), "a file's path is absolute");
        }
    }
    const QString &destination = request.options.destination;
    require(destination.isEmpty() || QDir::isAbsolutePath(destination), "an absolute destination");
    require(!request.options.recipe.renditions.isEmpty(), "something is wanted");

    const QByteArray line = encodeRequest(request);
    require(line.indexOf('\n') == line.size() - 1, "a message is one line");
    const auto again = decodeRequest(line);
    require(again.has_value(), "what was understood is understood again");
    require(again->command == request.command && again->sources == request.sources
                && again->options.destination == destination
                && again->options.recipe.renditions == request.options.recipe.renditions
                && again->options.priority == request.options.priority
                && again->options.paused == request.options.paused,
            "… and means the same");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray line = bytesOf(data, size);
    if (const auto request = decodeRequest(line))
        check(*request);
    else
        check(request.error());
    const auto answer = decodeAnswer(line);
    if (answer) {
        const auto again = decodeAnswer(encodeAnswer(*answer));
        require(again && *again == *answer, "ids come back");
    } else {
        check(answer.error());
        const auto again = decodeAnswer(encodeAnswer(answer));
        require(!again && again.error().code == answer.error().code
                    && again.error().text == answer.error().text,
                "errors come back");
    }
    return 0;
}
