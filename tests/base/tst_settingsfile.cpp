// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/settingsfile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QVariantMap>

using namespace respool;

namespace {

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &contents)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(contents), contents.size());
}

/// Every kind of value that Qt writes in a way of its own.
QVariantMap values()
{
    return {{QStringLiteral("window/geometry"), QByteArray("\x00\x01\xff\"\\;=\n,z)", 11)},
            {QStringLiteral("destination"), QStringLiteral("/tmp/Übung \u7f8e = ; \"x\"\n\\")},
            {QStringLiteral("disk/volumes"),
             QVariantMap{{QStringLiteral("/media/ü"), QStringLiteral("/media")}}},
            {QStringLiteral("list"), QStringList{QStringLiteral("a"), QStringLiteral("b, c")}},
            {QStringLiteral("at"), QStringLiteral("@home")},
            {QStringLiteral("empty"), QString()},
            {QStringLiteral("limits/downloads"), 12}};
}

} // namespace

class TestSettingsFile final : public QObject
{
    Q_OBJECT

private slots:
    void takesWhatItWrote();
    void cutAnywhereIsReadOrSetAside();
    void takesWhatPeopleWrite_data();
    void takesWhatPeopleWrite();
    void setsDamagedFilesAside_data();
    void setsDamagedFilesAside();
    void setsAsideWhatIsNoFile();
    void aMissingFileIsNoProblem();
    void keepsEveryDamagedFile();

private:
    QTemporaryDir m_folder;

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("respool.ini")); }

    [[nodiscard]] QStringList asides() const
    {
        return QDir(m_folder.path()).entryList({QStringLiteral("respool.ini.damaged-*")});
    }

private slots:

    void init() { m_folder = QTemporaryDir(); }
};

void TestSettingsFile::takesWhatItWrote()
{
    const QVariantMap written = values();
    {
        SettingsFile file(path());
        for (auto value = written.cbegin(); value != written.cend(); ++value)
            file.values().setValue(value.key(), value.value());
    }
    const SettingsFile file(path());
    QVERIFY2(!file.problem(), qPrintable(file.problem().value_or(Error()).detail));
    for (auto value = written.cbegin(); value != written.cend(); ++value) {
        if (value->typeId() == QMetaType::Int)
            QCOMPARE(file.values().value(value.key()).toInt(), value->toInt());
        else
            QCOMPARE(file.values().value(value.key()), value.value());
    }
}

/// Wherever a file was cut off, what is read afterwards is what was written, or nothing; of the
/// last line perhaps the beginning.
void TestSettingsFile::cutAnywhereIsReadOrSetAside()
{
    {
        SettingsFile file(path());
        const QVariantMap written = values();
        for (auto value = written.cbegin(); value != written.cend(); ++value)
            file.values().setValue(value.key(), value.value());
    }
    const QByteArray whole = contentsOf(path());
    int noticed = 0;
    for (qsizetype length = 0; length < whole.size(); ++length) {
        const QByteArray part = whole.left(length);
        const bool isAtLineEnd = part.endsWith('\n');
        const bool isNoticed = !damageOfSettings(part).isEmpty();
        noticed += isNoticed ? 1 : 0;
        if (isAtLineEnd)
            QVERIFY2(!isNoticed, part.constData());
    }
    // Most of a file are texts in quotation marks.
    QVERIFY2(noticed > whole.size() / 2, qPrintable(QString::number(noticed)));
}

void TestSettingsFile::takesWhatPeopleWrite_data()
{
    QTest::addColumn<QByteArray>("contents");
    QTest::addColumn<int>("downloads");
    QTest::newRow("no line end at the end") << QByteArray("[limits]\ndownloads=7") << 7;
    QTest::newRow("Windows line ends") << QByteArray("[limits]\r\ndownloads=7\r\n") << 7;
    QTest::newRow("comments and spaces")
        << QByteArray("; mine\n\n  [limits]  \n  downloads = 7  \n# yours\n") << 7;
    QTest::newRow("a value over two lines") << QByteArray("[limits]\ndownloads=\\\n7\n") << 7;
    QTest::newRow("nothing but a line end") << QByteArray("\n") << -1;
}

void TestSettingsFile::takesWhatPeopleWrite()
{
    QFETCH(const QByteArray, contents);
    QFETCH(const int, downloads);
    write(path(), contents);
    const SettingsFile file(path());
    QVERIFY2(!file.problem(), qPrintable(file.problem().value_or(Error()).detail));
    QCOMPARE(file.values().value(QStringLiteral("limits/downloads"), -1).toInt(), downloads);
    QCOMPARE(contentsOf(path()), contents);
    QVERIFY(asides().isEmpty());
}

void TestSettingsFile::setsDamagedFilesAside_data()
{
    QTest::addColumn<QByteArray>("contents");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("zeros") << QByteArray(4096, '\0');
    QTest::newRow("zeros at the end") << "[limits]\ndownloads=7\n" + QByteArray(100, '\0');
    QTest::newRow("words") << QByteArray("Lorem ipsum dolor sit amet\n");
    QTest::newRow("another file") << QByteArray("<?xml version='1.0'?>\n<a>\n</a>\n");
    QTest::newRow("not UTF-8") << QByteArray("[limits]\ndownloads=7\nname=\xff\xfe\xfd\n");
    QTest::newRow("UTF-16") << QByteArray("\xff\xfe[\0l\0]\0\n\0", 10);
    QTest::newRow("cut in a group") << QByteArray("[limits]\ndownloads=7\n[win");
    QTest::newRow("cut in a key") << QByteArray("[limits]\ndownloads=7\nenco");
    QTest::newRow("cut in a text") << QByteArray("destination=\"/tmp/with, com");
    QTest::newRow("cut in bytes") << QByteArray("geometry=@ByteArray(\\x1\\xd9");
    QTest::newRow("cut after a backslash") << QByteArray("name=a\\");
    QTest::newRow("too large") << QByteArray(qsizetype(5) * 1024 * 1024, ';');
}

void TestSettingsFile::setsDamagedFilesAside()
{
    QFETCH(const QByteArray, contents);
    write(path(), contents);
    {
        SettingsFile file(path());
        QVERIFY(file.problem());
        QVERIFY(!file.problem()->text.isEmpty());
        QVERIFY(!file.problem()->detail.isEmpty());
        QCOMPARE(asides().size(), 1);
        QVERIFY2(file.problem()->hint.contains(asides().first()), qPrintable(file.problem()->hint));
        QVERIFY(file.values().allKeys().isEmpty());
        file.values().setValue(QStringLiteral("limits/downloads"), 4);
    }
    QCOMPARE(contentsOf(m_folder.filePath(asides().first())), contents);
    const SettingsFile again(path());
    QVERIFY(!again.problem());
    QCOMPARE(again.values().value(QStringLiteral("limits/downloads")).toInt(), 4);
}

void TestSettingsFile::setsAsideWhatIsNoFile()
{
    QVERIFY(QDir().mkpath(path() + QStringLiteral("/inner")));
    {
        SettingsFile file(path());
        QVERIFY(file.problem());
        file.values().setValue(QStringLiteral("limits/downloads"), 4);
    }
    QCOMPARE(asides().size(), 1);
    QVERIFY(QDir(m_folder.filePath(asides().first()) + QStringLiteral("/inner")).exists());
    QVERIFY(contentsOf(path()).contains("downloads=4"));
}

void TestSettingsFile::aMissingFileIsNoProblem()
{
    const SettingsFile file(path());
    QVERIFY(!file.problem());
    QVERIFY(QDir(m_folder.path()).isEmpty());
}

void TestSettingsFile::keepsEveryDamagedFile()
{
    for (int count = 1; count <= 3; ++count) {
        write(path(), QByteArray("garbage ") + QByteArray::number(count));
        const SettingsFile file(path());
        QVERIFY(file.problem());
        QCOMPARE(asides().size(), count);
    }
}

QTEST_GUILESS_MAIN(TestSettingsFile)
#include "tst_settingsfile.moc"
