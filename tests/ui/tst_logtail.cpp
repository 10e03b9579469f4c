// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/logtail.h"
#include "ui/pages/logview.h"

#include <QFile>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

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
    void viewComesBackToALog();
    void viewWaitsForNoDisk();

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

void LogTailTest::viewComesBackToALog()
{
    LogView view;
    view.setFile(m_path); // not there yet, and nobody sees it
    view.show();
    write("one\n");
    QTRY_COMPARE(view.toPlainText(), QStringLiteral("one\n"));
    view.hide();
    write("two\n");
    view.show();
    QTRY_COMPARE(view.toPlainText(), QStringLiteral("one\ntwo\n"));
    // Another file under the same name.
    QVERIFY(QFile::remove(m_path));
    write("new\n");
    QTRY_COMPARE(view.toPlainText(), QStringLiteral("new\n"));
}

/// A pipe that nobody writes to holds up whoever opens it, as a drive does that does not answer.
void LogTailTest::viewWaitsForNoDisk()
{
#ifdef Q_OS_UNIX
    const QString hanging = m_path + QStringLiteral(".pipe");
    QCOMPARE(::mkfifo(QFile::encodeName(hanging).constData(), 0600), 0);
    const auto wakeUp = qScopeGuard([hanging] {
        // Whoever reads gets the end of the file then.
        ::close(::open(QFile::encodeName(hanging).constData(), O_RDWR | O_NONBLOCK));
    });
    write("one\n");
    LogView view;
    view.show();
    view.setFile(hanging);
    QCOMPARE(view.toPlainText(), QString());
    // Nor does it keep another log from being shown.
    view.setFile(m_path);
    QTRY_COMPARE(view.toPlainText(), QStringLiteral("one\n"));
    write("two\n");
    QTRY_COMPARE(view.toPlainText(), QStringLiteral("one\ntwo\n"));
#else
    QSKIP("There are no named pipes.");
#endif
}

QTEST_MAIN(LogTailTest)

#include "tst_logtail.moc"
