// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/icons.h"

#include "ui/delegates/statecolors.h"

#include <QApplication>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

#include <map>

namespace respool {

namespace {

/// Draws an SVG of the theme that fits the palette. A plain QIcon would read the file at once and
/// keep the colour it was made with.
class ThemedIconEngine final : public QIconEngine
{
public:
    explicit ThemedIconEngine(QString name)
        : m_name(std::move(name))
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        QPixmap picture = pixmap(rect.size() * ratio, mode, state);
        picture.setDevicePixelRatio(ratio);
        painter->drawPixmap(rect.topLeft(), picture);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        const bool onDark = isDark(QApplication::palette());
        const auto key =
            std::make_tuple(size.width(), size.height(), mode == QIcon::Disabled, onDark);
        QPixmap &picture = m_pictures[key];
        if (picture.isNull())
            picture = render(size, mode == QIcon::Disabled, onDark);
        return picture;
    }

    [[nodiscard]] QIconEngine *clone() const override { return new ThemedIconEngine(m_name); }

    [[nodiscard]] QString key() const override { return QStringLiteral("respool"); }

private:
    [[nodiscard]] QPixmap render(const QSize &size, bool isDisabled, bool onDark) const
    {
        QPixmap picture(size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        if (isDisabled)
            painter.setOpacity(0.38);
        QSvgRenderer(QStringLiteral(":/icons/%1/%2.svg")
                         .arg(onDark ? QStringLiteral("dark") : QStringLiteral("light"), m_name))
            .render(&painter);
        return picture;
    }

    QString m_name;
    std::map<std::tuple<int, int, bool, bool>, QPixmap> m_pictures;
};

} // namespace

QIcon themedIcon(const QString &name)
{
    return QIcon(new ThemedIconEngine(name));
}

} // namespace respool
