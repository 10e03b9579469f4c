// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tools/encoderlist.h"
#include "ui/presets/presetpage.h"

#include <QCoreApplication>
#include <QStandardItemModel>

namespace respool {

/// Entries of enumChoice() whose codec the local FFmpeg cannot encode say so and cannot be chosen.
template <typename Codec>
void markMissing(QComboBox &choice, const EncoderList &encoders, QString (*text)(Codec))
{
    const auto *model = qobject_cast<QStandardItemModel *>(choice.model());
    for (int i = 0; model && i < choice.count(); ++i) {
        const auto codec = static_cast<Codec>(i);
        const bool isThere = encoders.has(codec);
        model->item(i)->setEnabled(isThere);
        //: %1: a codec
        const QString missing =
            QCoreApplication::translate("respool", "%1 – not in the FFmpeg of this computer");
        choice.setItemText(i, isThere ? text(codec) : missing.arg(text(codec)));
    }
}

} // namespace respool
