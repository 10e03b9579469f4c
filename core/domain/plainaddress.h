// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <optional>

namespace respool {

/// What an address says that needs no parser, as nearly all are: QUrl takes microseconds for each,
/// and a list has 100,000. The same as QUrl says (tst_plainaddress), else nothing. A view into the
/// text that it was made of.
struct PlainAddress
{
    QStringView host;
    QStringView fileName; ///< the last part of the path; may be empty

    [[nodiscard]] static std::optional<PlainAddress> of(QStringView address);
};

} // namespace respool
