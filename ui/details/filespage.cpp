// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/filespage.h"

#include "core/jobs/inworker.h"
#include "ui/actions/filehandover.h"
#include "ui/compare/comparison.h"
#include "ui/details/detailtable.h"
#include "ui/icons.h"

#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QImageReader>
#include <QItemSelectionModel>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace respool {

namespace {

QSet<QString> missingOf(const QStringList &paths)
{
    QSet<QString> missing;
    for (const QString &path : paths) {
        if (!QFileInfo::exists(path))
            missing.insert(path);
    }
    return missing;
}

/// As many dots as a screen at @p ratio has for it, with a clear margin where it is narrower.
QImage readPicture(const QString &file, qreal ratio)
{
    const QImage picture = QImageReader(file).read();
    if (picture.isNull())
        return {};
    QImage whole((QSizeF(OutputsModel::pictureSize) * ratio).toSize(),
                 QImage::Format_ARGB32_Premultiplied);
    whole.fill(Qt::transparent);
    const QImage scaled =
        picture.scaled(whole.size(), Qt::KeepAspectRatio, Qt::SmoothTransformation);
    QPainter painter(&whole);
    painter.drawImage((whole.width() - scaled.width()) / 2, (whole.height() - scaled.height()) / 2,
                      scaled);
    painter.end();
    whole.setDevicePixelRatio(ratio);
    return whole;
}

} // namespace

FilesPage::FilesPage(OutputPictures &pictures, FileHandOver &files, QWidget *parent)
    : DetailsPage(parent)
    , m_pictures(pictures)
    , m_files(files)
    , m_table(new DetailTable(tr("Files of the job"), tr("This job has made no file yet.")))
    , m_play(makeAction("resume", tr("Play"), tr("Play it in the program for such files (Enter)")))
    , m_show(makeAction("folder", tr("Show File"), tr("Show it in its folder")))
    , m_copy(makeAction("copy", tr("Copy Path"), tr("Copy its path")))
    , m_compare(makeAction("compare", tr("Compare…"),
                           tr("Look at it and its source at the same time position")))
{
    layOut();
    connectActions();
    updateActions();
}

QAction *FilesPage::makeAction(const char *icon, const QString &text, const QString &tip)
{
    auto *action = new QAction(themedIcon(QString::fromLatin1(icon)), text, this);
    action->setToolTip(tip);
    return action;
}

void FilesPage::layOut()
{
    m_table->setModel(&m_model);
    m_table->setIconSize(OutputsModel::pictureSize);
    m_table->setColumnLetters({26, 70, 14, 12});
    m_table->setTextElideMode(Qt::ElideMiddle); // a name ends with what tells it from the others
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(8, 4, 8, 4);
    bar->setSpacing(2);
    for (QAction *action : {m_play, m_show, m_copy, m_compare}) {
        m_table->addAction(action);
        auto *button = new QToolButton;
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setIconSize(QSize(18, 18));
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        bar->addWidget(button);
    }
    bar->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_table, 1);
    layout->addLayout(bar);
    setFocusProxy(m_table);
}

void FilesPage::connectActions()
{
    connect(m_table, &QAbstractItemView::activated, m_play, &QAction::trigger);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &FilesPage::updateActions);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &FilesPage::updateActions);
    connect(&m_pictures, &OutputPictures::made, this, &FilesPage::handlePictureMade);
    connect(m_play, &QAction::triggered, this, [this] {
        if (const Output *output = current())
            m_files.open(output->path);
    });
    connect(m_show, &QAction::triggered, this, [this] {
        if (const Output *output = current())
            m_files.show(output->path);
    });
    connect(m_copy, &QAction::triggered, this, [this] {
        if (const Output *output = current())
            QGuiApplication::clipboard()->setText(QDir::toNativeSeparators(output->path));
    });
    connect(m_compare, &QAction::triggered, this, [this] {
        if (const Output *output = current())
            emit comparisonRequested(m_id, output->path);
    });
}

void FilesPage::clear()
{
    m_id = {};
    m_model.setOutputs({});
    updateActions();
}

void FilesPage::showContent(const JobDetailsContent &content)
{
    m_id = content.job.id;
    m_comparable.clear();
    for (const Output &output : content.job.outputs) {
        if (canCompare(content.job, output.path))
            m_comparable.insert(output.path);
    }
    const bool isOther = content.job.outputs != m_model.outputs();
    m_model.setOutputs(content.job.outputs);
    if (isOther && m_model.rowCount() > 0)
        m_table->setCurrentIndex(m_model.index(0, 0));
    lookForFiles();
    if (isOther)
        m_pictures.want(m_model.paths());
    updateActions();
}

/// What was done in a file manager meanwhile is seen when the window is gone back to.
void FilesPage::changeEvent(QEvent *event)
{
    DetailsPage::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow() && isVisible())
        lookForFiles();
}

void FilesPage::lookForFiles()
{
    const QStringList paths = m_model.paths();
    if (paths.isEmpty())
        return;
    // One at a time: a drive that does not answer keeps a thread for each.
    m_mustLookAgain = m_isLooking;
    if (std::exchange(m_isLooking, true))
        return;
    inPatientWorker(
        this, [paths] { return missingOf(paths); },
        [this, paths](const QSet<QString> &missing) { handleLooked(paths, missing); });
}

void FilesPage::handleLooked(const QStringList &paths, const QSet<QString> &missing)
{
    m_isLooking = false;
    m_model.setGone(paths, missing);
    if (std::exchange(m_mustLookAgain, false))
        lookForFiles();
}

void FilesPage::handlePictureMade(const QString &file, const QString &picture)
{
    if (!m_model.paths().contains(file))
        return;
    inWorker(
        this, [picture, ratio = devicePixelRatioF()] { return readPicture(picture, ratio); },
        [this, file](const QImage &image) {
            if (!image.isNull() && m_model.paths().contains(file))
                m_model.setPicture(file, QPixmap::fromImage(image));
        });
}

void FilesPage::updateActions()
{
    const Output *output = current();
    const auto row = output ? static_cast<int>(output - m_model.outputs().constData()) : -1;
    const bool isThere = output && m_model.presence(row) != OutputsModel::Presence::Gone;
    m_play->setEnabled(isThere);
    m_show->setEnabled(isThere);
    m_copy->setEnabled(output);
    m_compare->setEnabled(isThere && m_comparable.contains(output->path));
}

const Output *FilesPage::current() const
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid() || index.row() >= m_model.rowCount())
        return nullptr;
    return &m_model.outputs().at(index.row());
}

} // namespace respool
