// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

/// Every text for people is there in every language, with all that is put into it.
class TestTranslations final : public QObject
{
    Q_OBJECT

private slots:
    void isComplete_data();
    void isComplete();
    void allLanguagesHaveTheSameTexts();

private:
    struct Message
    {
        QString source;
        QStringList texts;
        bool isUnfinished = false;
    };

    static QStringList files();
    static QList<Message> messagesOf(const QString &file);
    static QStringList placesIn(const QString &text);
};

QStringList TestTranslations::files()
{
    return QDir(QStringLiteral(RESPOOL_TRANSLATIONS)).entryList({QStringLiteral("*.ts")});
}

QList<TestTranslations::Message> TestTranslations::messagesOf(const QString &file)
{
    QFile input(QStringLiteral(RESPOOL_TRANSLATIONS "/") + file);
    if (!input.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&input);
    QList<Message> messages;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QStringView name = xml.name();
        if (name == QLatin1String("message")) {
            messages.append(Message());
        } else if (name == QLatin1String("source")) {
            messages.last().source = xml.readElementText();
        } else if (name == QLatin1String("numerusform")) {
            messages.last().texts.append(xml.readElementText());
        } else if (name == QLatin1String("translation")) {
            messages.last().isUnfinished = xml.attributes().hasAttribute(QLatin1String("type"));
            // Plurals have their texts in elements of their own.
            if (xml.readNext() == QXmlStreamReader::Characters && !xml.isWhitespace())
                messages.last().texts.append(xml.text().toString());
            else if (xml.isStartElement())
                messages.last().texts.append(xml.readElementText());
        }
    }
    return messages;
}

/// "%1", "%2": what is put in. "%n" may be in words.
QStringList TestTranslations::placesIn(const QString &text)
{
    static const QRegularExpression place(QStringLiteral("%L?[1-9]"));
    QStringList places;
    for (auto found = place.globalMatch(text); found.hasNext();)
        places.append(found.next().captured());
    places.sort();
    return places;
}

void TestTranslations::isComplete_data()
{
    QTest::addColumn<QString>("file");
    for (const QString &file : files())
        QTest::newRow(qPrintable(file)) << file;
    QVERIFY(files().size() >= 9);
}

void TestTranslations::isComplete()
{
    QFETCH(const QString, file);
    const QList<Message> messages = messagesOf(file);
    QVERIFY(!messages.isEmpty());
    for (const Message &message : messages) {
        QVERIFY2(!message.isUnfinished && !message.texts.isEmpty(), qPrintable(message.source));
        for (const QString &text : message.texts) {
            QVERIFY2(!text.trimmed().isEmpty(), qPrintable(message.source));
            QVERIFY2(placesIn(text) == placesIn(message.source), qPrintable(text));
        }
    }
}

void TestTranslations::allLanguagesHaveTheSameTexts()
{
    const qsizetype count = messagesOf(QStringLiteral("respool_de.ts")).size();
    for (const QString &file : files()) {
        if (file != QLatin1String("respool_en.ts")) // has the plurals alone
            QCOMPARE(messagesOf(file).size(), count);
    }
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
