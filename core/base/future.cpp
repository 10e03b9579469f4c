// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/future.h"

namespace respool {

namespace {

QEvent::Type deliveryType()
{
    static const int type = QEvent::registerEventType();
    return static_cast<QEvent::Type>(type);
}

/// Receives all results on the main thread.
class DeliveryDesk final : public QObject
{
public:
    bool event(QEvent *event) override
    {
        if (event->type() != deliveryType())
            return QObject::event(event);
        static_cast<Delivery *>(event)->deliver();
        return true;
    }
};

DeliveryDesk *makeDeliveryDesk()
{
    auto *desk = new DeliveryDesk; // never deleted: workers may outlast all that is
    desk->moveToThread(QCoreApplication::instance()->thread());
    return desk;
}

} // namespace

Delivery::Delivery()
    : QEvent(deliveryType())
{
}

void Delivery::post(std::unique_ptr<Delivery> delivery)
{
    static DeliveryDesk *const desk = makeDeliveryDesk();
    QCoreApplication::postEvent(desk, delivery.release());
}

} // namespace respool
