// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/comparedialog.h"

#include "core/jobs/inworker.h"
#include "ui/models/jobtexts.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QLabel>
#include <QSlider>
#include <QToolButton>
#include <QVBoxLayout>

namespace respool {

namespace {

/// A slider that is dragged moves some dozen times a second; a picture takes some 0.1 s.
constexpr int delayMs = 60;

} // namespace

CompareDialog::CompareDialog(Comparison comparison, const QString &name, const ToolLocator &tools,
                             const QString &cache, QWidget *parent)
    : QDialog(parent)
    , m_comparison(std::move(comparison))
    , m_canvas(new CompareCanvas)
    , m_slider(new QSlider(Qt::Horizontal))
    , m_time(new QLabel)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    //: the title of a window; %1: the name of a job
    setWindowTitle(tr("Compare: %1").arg(name));
    for (int side = 0; side < CompareCanvas::sides; ++side)
        makeSide(side, tools, cache);
    layOut();
    connectControls();
    resize(1080, 560);
    m_slider->setFocus();
    for (int side = 0; side < CompareCanvas::sides; ++side)
        open(side);
}

CompareDialog::~CompareDialog() = default;

void CompareDialog::makeSide(int number, const ToolLocator &tools, const QString &cache)
{
    Side &made = side(number);
    made.fetcher = std::make_unique<FrameFetcher>(tools, cache);
    made.choice = new QComboBox;
    made.choice->setAccessibleName(number == 0 ? tr("First file") : tr("Second file"));
    made.facts = new QLabel;
    made.facts->setTextFormat(Qt::PlainText);
    made.facts->setForegroundRole(QPalette::PlaceholderText);
    for (const ComparableFile &file : m_comparison.files)
        made.choice->addItem(file.name);
    made.choice->setCurrentIndex(
        static_cast<int>(number == 0 ? m_comparison.first : m_comparison.second));
    connect(made.choice, &QComboBox::currentIndexChanged, this, [this, number] { open(number); });
    connect(made.fetcher.get(), &FrameFetcher::opened, this,
            [this, number](const Result<MediaInfo> &info) { handleOpened(number, info); });
    connect(made.fetcher.get(), &FrameFetcher::fetched, this,
            [this, number](double seconds, const Result<QByteArray> &picture) {
                handleFetched(number, seconds, picture);
            });
}

void CompareDialog::layOut()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 10);
    layout->setSpacing(8);
    if (!m_comparison.note.isEmpty()) {
        auto *note = new QLabel(m_comparison.note);
        note->setTextFormat(Qt::PlainText);
        note->setWordWrap(true);
        layout->addWidget(note);
    }
    layout->addLayout(makeHead());
    layout->addWidget(m_canvas, 1);
    layout->addLayout(makeControls());
}

QLayout *CompareDialog::makeHead()
{
    auto *head = new QHBoxLayout;
    for (const Side &made : m_sides) {
        auto *half = new QHBoxLayout;
        half->addWidget(made.choice);
        half->addWidget(made.facts, 1);
        head->addLayout(half, 1);
    }
    return head;
}

QLayout *CompareDialog::makeControls()
{
    auto *before = new QToolButton;
    auto *behind = new QToolButton;
    before->setText(leftToRightText(QStringLiteral("−1")));
    before->setAccessibleName(tr("Previous frame"));
    behind->setText(leftToRightText(QStringLiteral("+1")));
    behind->setAccessibleName(tr("Next frame"));
    for (QToolButton *button : {before, behind}) {
        button->setToolTip(button->accessibleName());
        button->setAutoRaise(true);
        button->setAutoRepeat(true);
        button->setFocusPolicy(Qt::TabFocus);
    }
    connect(before, &QToolButton::clicked, this, [this] { step(-1); });
    connect(behind, &QToolButton::clicked, this, [this] { step(1); });
    m_slider->setAccessibleName(tr("Position"));
    m_slider->setRange(0, 0);
    m_time->setAccessibleDescription(tr("Time"));
    // As in every player, time runs from left to right in all languages.
    auto *times = new QWidget;
    times->setLayoutDirection(Qt::LeftToRight);
    auto *timeLine = new QHBoxLayout(times);
    timeLine->setContentsMargins(0, 0, 0, 0);
    timeLine->addWidget(before);
    timeLine->addWidget(behind);
    timeLine->addWidget(m_slider, 1);
    auto *controls = new QHBoxLayout;
    controls->addWidget(times, 1);
    controls->addWidget(m_time);
    controls->addSpacing(16);
    controls->addLayout(makeModes());
    return controls;
}

QToolButton *CompareDialog::makeChoice(const QString &text, const QString &tip)
{
    auto *button = new QToolButton;
    button->setText(text);
    button->setToolTip(tip);
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

QLayout *CompareDialog::makeModes()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(2);
    auto *modes = new QButtonGroup(this);
    auto *beside = makeChoice(tr("Side by Side"), tr("One beside the other"));
    auto *divided = makeChoice(tr("Divider"), tr("One over the other, with a divider to drag"));
    auto *zooms = new QButtonGroup(this);
    auto *fit = makeChoice(tr("Fit"), tr("The whole picture"));
    //: of a zoom
    auto *actual = makeChoice(tr("100 %"), tr("Every dot as it is; drag to move"));
    beside->setChecked(true);
    fit->setChecked(true);
    for (QToolButton *button : {beside, divided}) {
        modes->addButton(button);
        row->addWidget(button);
    }
    row->addSpacing(12);
    for (QToolButton *button : {fit, actual}) {
        zooms->addButton(button);
        row->addWidget(button);
    }
    connect(divided, &QToolButton::toggled, m_canvas, [this](bool isDivided) {
        m_canvas->setMode(isDivided ? CompareCanvas::Mode::Divided
                                    : CompareCanvas::Mode::SideBySide);
    });
    connect(actual, &QToolButton::toggled, m_canvas, [this](bool isActual) {
        m_canvas->setZoom(isActual ? CompareCanvas::Zoom::Actual : CompareCanvas::Zoom::Fit);
    });
    return row;
}

void CompareDialog::connectControls()
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(delayMs);
    connect(&m_delay, &QTimer::timeout, this, &CompareDialog::fetch);
    connect(m_slider, &QSlider::valueChanged, this, [this] {
        showTime();
        if (!m_delay.isActive()) // a drag that never rests shows pictures, too
            m_delay.start();
    });
    connect(m_canvas, &CompareCanvas::roomChanged, &m_delay, qOverload<>(&QTimer::start));
    connect(m_canvas, &CompareCanvas::stepRequested, this, &CompareDialog::step);
}

void CompareDialog::open(int number)
{
    ++side(number).decoding;
    side(number).info.reset();
    side(number).facts->clear();
    m_canvas->setPicture(number, {});
    m_canvas->setText(number, tr("Reading…"));
    side(number).fetcher->open(fileOf(number).path);
}

void CompareDialog::handleOpened(int number, const Result<MediaInfo> &info)
{
    if (!info) {
        m_canvas->setText(number, info.error().sentences());
        return;
    }
    side(number).info = *info;
    m_canvas->setFilmSize(number, {info->width, info->height});
    //: a size in dots
    side(number).facts->setText(tr("%1 × %2").arg(info->width).arg(info->height)
                                + QStringLiteral("  ·  ") + info->videoCodec);
    // One that cannot be read does not keep the other one from being seen. The moment stays where
    // it is when another file is chosen.
    const double seconds = m_grid.secondsOf(m_slider->value());
    const auto &[first, second] = m_sides;
    m_grid = frameGrid(first.info.value_or(*info), second.info.value_or(*info));
    m_slider->setRange(0, m_grid.count - 1);
    m_slider->setPageStep(std::max(1, qRound(m_grid.framesPerSecond)));
    m_slider->setValue(qRound(seconds * m_grid.framesPerSecond));
    showTime();
    fetch();
}

void CompareDialog::handleFetched(int number, double seconds, const Result<QByteArray> &picture)
{
    if (!picture) {
        m_canvas->setText(number, picture.error().text);
        return;
    }
    inWorker(
        this, [bytes = *picture] { return QImage::fromData(bytes, "PPM"); },
        [this, number, seconds, wish = ++side(number).decoding](const QImage &image) {
            if (wish == side(number).decoding) // else a later one is on its way
                showPicture(number, seconds, image);
        });
}

void CompareDialog::showPicture(int number, double seconds, const QImage &picture)
{
    m_canvas->setText(number,
                      picture.isNull() ? tr("There is no picture at this time.") : QString());
    m_canvas->setPicture(number, picture);
    emit pictureShown(number, seconds, picture);
}

void CompareDialog::step(int frames)
{
    m_slider->setValue(m_slider->value() + frames);
}

void CompareDialog::showTime()
{
    const int frame = m_slider->value();
    //: %1: a time, %2: the number of a frame
    m_time->setText(
        tr("%1  ·  frame %2").arg(frameTimeText(m_grid, frame), locale().toString(frame)));
    // So that the numbers do not move the buttons.
    m_time->setMinimumWidth(std::max(m_time->minimumWidth(), m_time->sizeHint().width()));
}

void CompareDialog::fetch()
{
    const double seconds = m_grid.secondsOf(m_slider->value());
    for (const Side &one : m_sides) {
        if (one.info)
            one.fetcher->fetch(seconds, m_canvas->room());
    }
}

CompareDialog::Side &CompareDialog::side(int number)
{
    return m_sides.at(static_cast<size_t>(number));
}

const ComparableFile &CompareDialog::fileOf(int number)
{
    return m_comparison.files.at(side(number).choice->currentIndex());
}

} // namespace respool
