// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/logtail.h"
#include "ui/pages/logview.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace respool;

class LogTailTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void missingFileIsEmpty();
    void goesOnBehindOffset();
    void halfLineWaits();
    void shorterFileBeginsAnew();
    void longFileIsCutAtLine();
    void viewFollowsFile();
    void viewKeepsLast500Lines();

private:
    void write(const QByteArray &text, QIODevice::OpenMode mode = QIODevice::Append);

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void LogTailTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("job.log"));
}

void LogTailTest::write(const QByteArray &text, QIODevice::OpenMode mode)
{
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly | mode));
    QCOMPARE(file.write(text), text.size());
}

void LogTailTest::missingFileIsEmpty()
{
    const LogTail tail = readLogTail(m_path, 0);
    QCOMPARE(tail.text, QString());
    QCOMPARE(tail.end, 0);
}

void LogTailTest::goesOnBehindOffset()
{
    write("one\ntwo\n");
    const LogTail first = readLogTail(m_path, 0);
    QCOMPARE(first.text, QStringLiteral("one\ntwo\n"));
    write("three\n");
    const LogTail second = readLogTail(m_path, first.end);
    QCOMPARE(second.text, QStringLiteral("three\n"));
    QVERIFY(second.isContinued);
    QCOMPARE(readLogTail(m_path, second.end).text, QString());
}

void LogTailTest::halfLineWaits()
{
    write("one\n\xc3"); // half an umlaut
    const LogTail first = readLogTail(m_path, 0);
    QCOMPARE(first.text, QStringLiteral("one\n"));
    write("\xa4nderung\n");
    QCOMPARE(readLogTail(m_path, first.end).text, QStringLiteral("änderung\n"));
}

void LogTailTest::shorterFileBeginsAnew()
{
    write("a long line\n");
    const qint64 end = readLogTail(m_path, 0).end;
    write("new\n", QIODevice::Truncate);
    const LogTail tail = readLogTail(m_path, end);
    QCOMPARE(tail.text, QStringLiteral("new\n"));
    QVERIFY(!tail.isContinued);
}

void LogTailTest::longFileIsCutAtLine()
{
    QByteArray text;
    for (int line = 0; line < 60'000; ++line)
        text += "line " + QByteArray::number(line) + '\n';
    write(text);
    const LogTail tail = readLogTail(m_path, 0);
    QVERIFY(tail.text.size() <= qsizetype(256) * 1024);
    QVERIFY(tail.text.size() > qsizetype(255) * 1024);
    QVERIFY(tail.text.startsWith(QStringLiteral("line ")));
    QVERIFY(tail.text.endsWith(QStringLiteral("line 59999\n")));
    QCOMPARE(tail.end, text.size());
}

void LogTailTest::viewFollowsFile()
{
    write("one\n");
    LogView view;
    view.show();
    view.setFile(m_path);
    QTRY_COMPARE(view.toPlainText(), QStringLiteral("one\n"));
    write("two\n"); // nobody tells the view
    QTRY_COMPARE(view.toPlainText(), QStringLiteral("one\ntwo\n"));
    view.setFile({});
    QCOMPARE(view.toPlainText(), QString());
}

void LogTailTest::viewKeepsLast500Lines()
{
    QByteArray text;
    for (int line = 1; line <= 2000; ++line)
        text += "line " + QByteArray::number(line) + '\n';
    write(text);
    LogView view;
    view.show();
    view.setFile(m_path);
    QTRY_VERIFY(view.toPlainText().endsWith(QStringLiteral("line 2000\n")));
    QVERIFY(view.blockCount() <= 500);
}

QTEST_MAIN(LogTailTest)

#include "tst_logtail.moc"
