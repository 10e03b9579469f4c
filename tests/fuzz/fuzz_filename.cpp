// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/filename.h"
#include "tests/fuzz/property.h"

#include <QDir>
#include <QFileInfo>

using namespace respool;

namespace {

constexpr qsizetype longestName = 255;
const QString destination = QStringLiteral("/videos");

bool isForbidden(char32_t c)
{
    const auto category = QChar::category(c);
    const bool isTurning = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    return category == QChar::Other_Control || category == QChar::Other_Surrogate
        || category == QChar::Separator_Line || category == QChar::Separator_Paragraph
        || QStringView(u"/\\:*?\"<>|").contains(QChar(static_cast<char16_t>(c < 0x80 ? c : u'a')))
        || isTurning;
}

void checkName(const QString &name)
{
    require(!name.isEmpty(), "a name is not empty");
    require(name.toUtf8().size() <= longestName, "a name is short enough for every disk");
    for (const char32_t c : name.toStdU32String())
        require(!isForbidden(c), "a name has no character that a system forbids");
    require(QString::fromUtf8(name.toUtf8()) == name, "a name is text");
    require(!name.startsWith(u'.') && !name.startsWith(u'-') && !name.startsWith(u' '),
            "a name is neither hidden nor an option");
    require(!name.endsWith(u'.') && !name.endsWith(u' '), "a name ends as Windows wants it");
    const QFileInfo file(QDir::cleanPath(destination + u'/' + name));
    require(file.path() == destination && file.fileName() == name, "a name stays in its folder");
}

void check(const QString &title)
{
    const QString name = safeBaseName(title);
    checkName(name);
    require(safeBaseName(name) == name, "a name is its own name");
    const QString tail = title.right(12);
    for (const QString &extension : {QStringLiteral("mp4"), tail}) {
        for (const int number : {1, 2, 1'000'000}) {
            checkName(publishedName(name, {}, extension, number));
            checkName(publishedName(name, QStringLiteral("2160p"), extension, number));
        }
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes = bytesOf(data, size);
    check(QString::fromUtf8(bytes));
    // Half pairs, too: a title can be cut in the middle of one.
    QString units;
    for (size_t i = 0; i + 1 < size; i += 2)
        units += QChar(static_cast<char16_t>(data[i] << 8U | data[i + 1]));
    check(units);
    return 0;
}
