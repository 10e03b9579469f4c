// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/add/addtablemodel.h"
#include "ui/add/formattablemodel.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace respool;

namespace {

const QString first = QStringLiteral("https://a.example/one.mp4");
const QString second = QStringLiteral("https://a.example/two.mp4");

QString textIn(const QAbstractItemModel &model, int row, int column)
{
    return model.index(row, column).data().toString();
}

bool isChecked(const AddTableModel &model, int row)
{
    return model.index(row, AddTableModel::Name).data(Qt::CheckStateRole).toInt() == Qt::Checked;
}

SourceDescription described(const QString &title, qint64 bytes)
{
    SourceDescription description;
    description.title = title;
    description.bytes = bytes;
    description.durationSeconds = 62;
    return description;
}

} // namespace

class TestAddTableModel final : public QObject
{
    Q_OBJECT

private slots:
    void showsWhatIsGiven();
    void whatIsGivenTwiceIsAddedOnce();
    void marksWhatIsInTheList();
    void boxesDecide();
    void fillsInWhatIsFoundOut();
    void tellsWhyNothingIsKnown();
    void keepsWhatIsKnown();
    void asksAboutAddressesOnce();
    void tellsOnlyWhatChangesTheSums();
    void tellsOfAChosenFormat();
    void putsAPlaylistsVideosInItsPlace_data();
    void putsAPlaylistsVideosInItsPlace();
    void listsFormatsTheBestFirst();
    void protectedFormatsCannotBeChosen();
    void knowsCodecs_data();
    void knowsCodecs();
};

void TestAddTableModel::showsWhatIsGiven()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"A film.mkv"_qs);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray(2000, 'x')) == 2000);
    file.close();
    AddTableModel model;
    const QAbstractItemModelTester tester(&model);
    const AddPreview preview = previewOf(first + u'\n' + path + u"\nfoo"_qs);
    QCOMPARE(preview.refused.size(), 1);
    model.setRows(preview.rows);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(textIn(model, 0, AddTableModel::Name), u"one.mp4"_qs);
    QCOMPARE(textIn(model, 0, AddTableModel::Kind), u"Address"_qs);
    QCOMPARE(textIn(model, 0, AddTableModel::Size), QString());
    QCOMPARE(textIn(model, 0, AddTableModel::Source), first);
    QCOMPARE(textIn(model, 1, AddTableModel::Name), u"A film"_qs);
    QCOMPARE(textIn(model, 1, AddTableModel::Kind), u"File"_qs);
    QVERIFY(!textIn(model, 1, AddTableModel::Size).isEmpty());
    QCOMPARE(model.chosenCount(), 2);
    QCOMPARE(model.chosenBytes(), 2000);
    QCOMPARE(model.chosenWithoutSize(), 1);
}

void TestAddTableModel::whatIsGivenTwiceIsAddedOnce()
{
    AddTableModel model;
    const QAbstractItemModelTester tester(&model);
    model.setRows(previewOf(u"%1\n%2\n%1\n%1"_qs.arg(first, second)).rows);
    QCOMPARE(model.rowCount(), 4);
    QVERIFY(isChecked(model, 0) && isChecked(model, 1));
    QVERIFY(!isChecked(model, 2) && !isChecked(model, 3));
    QCOMPARE(textIn(model, 3, AddTableModel::Note), u"Same as row 1"_qs);
    QCOMPARE(model.chosenCount(), 2);
    // Told, not refused.
    QVERIFY(model.setData(model.index(2, AddTableModel::Name), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(model.chosenSources().size(), 3);
    QVERIFY(model.hasCheckedDuplicates());
    model.uncheckDuplicates();
    QCOMPARE(model.chosenSources().size(), 2);
    QVERIFY(!model.hasCheckedDuplicates());
}

void TestAddTableModel::marksWhatIsInTheList()
{
    AddTableModel model;
    const QAbstractItemModelTester tester(&model);
    model.setRows(previewOf(first + u'\n' + second).rows);
    model.setKnown({second});
    QCOMPARE(textIn(model, 0, AddTableModel::Note), QString());
    QCOMPARE(textIn(model, 1, AddTableModel::Note), u"Already in the list"_qs);
    QVERIFY(isChecked(model, 1));
    model.uncheckDuplicates();
    QVERIFY(!isChecked(model, 1));
    QCOMPARE(model.chosenSources(), (QList<ParsedSources::Source>{{SourceKind::Address, first}}));
}

void TestAddTableModel::boxesDecide()
{
    AddTableModel model;
    model.setRows(previewOf(first + u'\n' + second).rows);
    QSignalSpy changed(&model, &AddTableModel::choiceChanged);
    const QModelIndex box = model.index(0, AddTableModel::Name);
    QVERIFY(box.flags() & Qt::ItemIsUserCheckable);
    QVERIFY(!(model.index(0, AddTableModel::Kind).flags() & Qt::ItemIsUserCheckable));
    QVERIFY(model.setData(box, Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(model.chosenCount(), 1);
    // Another text that has it too: it stays as it was set.
    model.setRows(previewOf(second + u'\n' + first).rows);
    QVERIFY(isChecked(model, 0) && !isChecked(model, 1));
}

void TestAddTableModel::fillsInWhatIsFoundOut()
{
    AddTableModel model;
    const QAbstractItemModelTester tester(&model);
    model.setRows(previewOf(first + u'\n' + second).rows);
    model.setAsked({first, second});
    QCOMPARE(textIn(model, 0, AddTableModel::Note), u"Looking up…"_qs);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setDescription(first, described(u"A film"_qs, 5000));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().at(0).toModelIndex().row(), 0);
    QCOMPARE(textIn(model, 0, AddTableModel::Name), u"A film"_qs);
    QCOMPARE(textIn(model, 0, AddTableModel::Kind), u"Video"_qs);
    QCOMPARE(textIn(model, 0, AddTableModel::Length), u"1:02"_qs);
    QCOMPARE(textIn(model, 0, AddTableModel::Note), QString());
    QCOMPARE(model.chosenBytes(), 5000);
    QCOMPARE(model.chosenWithoutSize(), 1);
    SourceDescription playlist;
    playlist.isPlaylist = true;
    playlist.entryCount = 12;
    model.setDescription(second, playlist);
    QCOMPARE(textIn(model, 1, AddTableModel::Name), u"two.mp4"_qs);
    QVERIFY(textIn(model, 1, AddTableModel::Kind).contains(u"12"_qs));
}

void TestAddTableModel::tellsWhyNothingIsKnown()
{
    AddTableModel model;
    model.setRows(previewOf(first).rows);
    model.setAsked({first});
    model.setProblem(first, {ErrorCode::AddressNotFound, u"It is gone."_qs, u"hint"_qs, {}});
    QCOMPARE(textIn(model, 0, AddTableModel::Note), u"It is gone."_qs);
    QVERIFY(isChecked(model, 0)); // it can be added all the same
    QVERIFY(!model.description(first));
}

void TestAddTableModel::keepsWhatIsKnown()
{
    AddTableModel model;
    model.setRows(previewOf(first).rows);
    model.setDescription(first, described(u"A film"_qs, 5000));
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setRows(previewOf(first).rows);
    QCOMPARE(reset.size(), 0); // nothing is another one
    model.setRows(previewOf(second + u'\n' + first).rows);
    QCOMPARE(textIn(model, 1, AddTableModel::Name), u"A film"_qs);
}

void TestAddTableModel::asksAboutAddressesOnce()
{
    AddTableModel model;
    model.setRows(previewOf(u"%1\n%1\n%2"_qs.arg(first, second)).rows);
    QCOMPARE(model.unaskedAddresses(9), (QStringList{first, second}));
    QCOMPARE(model.unaskedAddresses(1), QStringList{first});
    model.setAsked({first});
    QCOMPARE(model.unaskedAddresses(9), QStringList{second});
}

void TestAddTableModel::tellsOnlyWhatChangesTheSums()
{
    AddTableModel model;
    QStringList addresses;
    for (int i = 0; i < 20; ++i)
        addresses.append(QStringLiteral("https://a.example/%1.mp4").arg(i));
    model.setRows(previewOf(addresses.join(u'\n')).rows);
    const QSignalSpy changed(&model, &AddTableModel::choiceChanged);
    const QSignalSpy rows(&model, &QAbstractItemModel::dataChanged);
    model.setAsked(addresses);
    QCOMPARE(rows.size(), 20);
    for (const QString &address : addresses)
        model.setTitle(address, address);
    QCOMPARE(rows.size(), 40);
    QCOMPARE(changed.size(), 0);
    // What is kept of the sums is never stale.
    QCOMPARE(model.chosenWithoutSize(), 20);
    model.setDescription(addresses.first(), described(QStringLiteral("One"), 1000));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(model.chosenBytes(), 1000);
    QCOMPARE(model.chosenWithoutSize(), 19);
    model.setData(model.index(0, AddTableModel::Name), Qt::Unchecked, Qt::CheckStateRole);
    QCOMPARE(model.chosenBytes(), 0);
    QCOMPARE(model.chosenCount(), 19);
    QVERIFY(!model.hasCheckedDuplicates());
    model.setKnown({addresses.last()});
    QVERIFY(model.hasCheckedDuplicates());
    model.uncheckDuplicates();
    QVERIFY(!model.hasCheckedDuplicates());
    QCOMPARE(model.chosenCount(), 18);
}

void TestAddTableModel::tellsOfAChosenFormat()
{
    AddTableModel model;
    model.setRows(previewOf(first).rows);
    SourceChoice choice;
    choice.format = u"22"_qs;
    model.setChoice(first, choice);
    QCOMPARE(textIn(model, 0, AddTableModel::Note), u"Own format"_qs);
    QCOMPARE(model.choices().value(first), choice);
    model.setChoice(first, {});
    QCOMPARE(textIn(model, 0, AddTableModel::Note), QString());
    QVERIFY(model.choices().isEmpty());
}

void TestAddTableModel::putsAPlaylistsVideosInItsPlace_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("result");
    QTest::newRow("alone") << u"https://a/list"_qs << u"x\ny"_qs;
    QTest::newRow("between") << u"b\nhttps://a/list\nc"_qs << u"b\nx\ny\nc"_qs;
    QTest::newRow("not the beginning of another")
        << u"https://a/list2\nhttps://a/list, z"_qs << u"https://a/list2\nx\ny, z"_qs;
    QTest::newRow("elsewhere") << u"list.txt"_qs << u"list.txt\nx\ny"_qs;
    QTest::newRow("behind a line end") << u"list.txt\n"_qs << u"list.txt\nx\ny"_qs;
}

void TestAddTableModel::putsAPlaylistsVideosInItsPlace()
{
    QFETCH(QString, text);
    QTEST(withEntries(text, u"https://a/list"_qs, {u"x"_qs, u"y"_qs}), "result");
}

void TestAddTableModel::listsFormatsTheBestFirst()
{
    MediaFormat sound;
    sound.id = u"140"_qs;
    sound.hasVideo = false;
    sound.audioCodec = u"mp4a.40.2"_qs;
    sound.kilobits = 129.5;
    sound.language = u"en"_qs;
    MediaFormat low;
    low.id = u"18"_qs;
    low.width = 640;
    low.height = 360;
    low.videoCodec = u"avc1.42001E"_qs;
    low.audioCodec = u"mp4a.40.2"_qs;
    low.bytes = 41'000'000;
    low.isEstimate = true;
    MediaFormat high = low;
    high.id = u"401"_qs;
    high.width = 3840;
    high.height = 2160;
    high.hasAudio = false;
    high.isHdr = true;
    high.framesPerSecond = 59.94;

    FormatTableModel videos(FormatTableModel::Content::Video);
    const QAbstractItemModelTester videoTester(&videos);
    videos.setFormats({sound, low, high});
    QCOMPARE(videos.rowCount(), 4);
    QCOMPARE(videos.part(0), FormatChoice::Part::Best);
    QCOMPARE(videos.part(1), FormatChoice::Part::None);
    QCOMPARE(videos.part(2), FormatChoice::Part::Chosen);
    QCOMPARE(videos.format(2), high);
    QCOMPARE(textIn(videos, 2, 0), u"3840 × 2160 HDR"_qs);
    QCOMPARE(textIn(videos, 2, 1), u"H.264"_qs);
    QCOMPARE(textIn(videos, 2, 2), u"60 fps"_qs);
    QCOMPARE(textIn(videos, 2, 4), u"None"_qs);
    QVERIFY(textIn(videos, 3, 3).startsWith(u"≈ "_qs));
    QCOMPARE(textIn(videos, 3, 4), u"AAC"_qs);

    FormatTableModel sounds(FormatTableModel::Content::Audio);
    const QAbstractItemModelTester soundTester(&sounds);
    sounds.setFormats({sound, low, high});
    QCOMPARE(sounds.rowCount(), 3);
    QCOMPARE(textIn(sounds, 2, 0), u"130 kbit/s"_qs);
    QCOMPARE(textIn(sounds, 2, 2), u"en"_qs);
}

void TestAddTableModel::protectedFormatsCannotBeChosen()
{
    MediaFormat format;
    format.id = u"1"_qs;
    format.isProtected = true;
    MediaFormat nameless;
    FormatTableModel model(FormatTableModel::Content::Video);
    model.setFormats({format, nameless});
    for (int row = 0; row < 2; ++row)
        QVERIFY(model.index(row, 0).flags() & Qt::ItemIsSelectable);
    for (int row = 2; row < 4; ++row)
        QVERIFY(!(model.index(row, 0).flags() & Qt::ItemIsSelectable));
}

void TestAddTableModel::knowsCodecs_data()
{
    QTest::addColumn<QString>("codec");
    QTest::addColumn<QString>("name");
    QTest::newRow("H.264") << u"avc1.64001f"_qs << u"H.264"_qs;
    QTest::newRow("AV1") << u"av01.0.12M.08"_qs << u"AV1"_qs;
    QTest::newRow("VP9") << u"vp09.00.51.08"_qs << u"VP9"_qs;
    QTest::newRow("AAC") << u"mp4a.40.2"_qs << u"AAC"_qs;
    QTest::newRow("another") << u"theora"_qs << u"theora"_qs;
    QTest::newRow("none") << QString() << QString();
}

void TestAddTableModel::knowsCodecs()
{
    QFETCH(QString, codec);
    QTEST(codecName(codec), "name");
}

QTEST_GUILESS_MAIN(TestAddTableModel)
#include "tst_addtablemodel.moc"
