// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/framefetcher.h"
#include "ui/compare/comparecanvas.h"
#include "ui/compare/comparison.h"

#include <QDialog>
#include <QTimer>

#include <array>
#include <optional>

class QComboBox;
class QLabel;
class QSlider;
class QToolButton;

namespace respool {

/// Two files of a job at the same moment, which a slider chooses. Frames are fetched in the
/// background, the last wish first; nothing waits for them. Deletes itself when closed. Main
/// thread.
class CompareDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CompareDialog)

public:
    /// @p name: of the job; @p cache: where frames lie on their way.
    CompareDialog(Comparison comparison, const QString &name, const ToolLocator &tools,
                  const QString &cache, QWidget *parent = nullptr);
    ~CompareDialog() override;

    [[nodiscard]] CompareCanvas *canvas() const { return m_canvas; }

    [[nodiscard]] QSlider *slider() const { return m_slider; }

signals:
    /// The picture of a side is another one, of the moment that begins at @p seconds.
    void pictureShown(int side, double seconds, const QImage &picture);

private:
    struct Side
    {
        std::unique_ptr<FrameFetcher> fetcher;
        std::optional<MediaInfo> info;
        QComboBox *choice = nullptr;
        QLabel *facts = nullptr;
        int decoding = 0; ///< counts pictures and files: only the last one is shown
    };

    void makeSide(int number, const ToolLocator &tools, const QString &cache);
    void layOut();
    [[nodiscard]] QLayout *makeHead();
    [[nodiscard]] QLayout *makeControls();
    [[nodiscard]] QToolButton *makeChoice(const QString &text, const QString &tip);
    [[nodiscard]] QLayout *makeModes();
    void connectControls();
    void open(int number);
    void handleOpened(int number, const Result<MediaInfo> &info);
    void handleFetched(int number, double seconds, const Result<QByteArray> &picture);
    void showPicture(int number, double seconds, const QImage &picture);
    void step(int frames);
    void showTime();
    void fetch();
    [[nodiscard]] Side &side(int number);
    [[nodiscard]] const ComparableFile &fileOf(int number);

    Comparison m_comparison;
    std::array<Side, CompareCanvas::sides> m_sides;
    FrameGrid m_grid;
    QTimer m_delay; ///< gathers wishes while a slider is dragged
    CompareCanvas *m_canvas;
    QSlider *m_slider;
    QLabel *m_time;
};

} // namespace respool
