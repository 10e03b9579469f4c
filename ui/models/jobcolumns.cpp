// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/jobcolumns.h"

#include <array>

namespace respool {

namespace {

constexpr JobColumns::Set numericColumns = JobColumns::bit(JobColumns::Number)
    | JobColumns::bit(JobColumns::Speed) | JobColumns::bit(JobColumns::Eta)
    | JobColumns::bit(JobColumns::Size) | JobColumns::bit(JobColumns::Added)
    | JobColumns::bit(JobColumns::Finished) | JobColumns::bit(JobColumns::Attempts)
    | JobColumns::bit(JobColumns::Elapsed) | JobColumns::bit(JobColumns::Id);

bool hasOtherStatus(const JobRow &before, const JobRow &after)
{
    return before.state != after.state || before.hasTitle != after.hasTitle
        || before.step != after.step || before.stopIntent != after.stopIntent
        || before.waitReason != after.waitReason || before.notBefore != after.notBefore
        || before.errorText != after.errorText;
}

} // namespace

bool JobColumns::isNumeric(int column)
{
    return (numericColumns & bit(column)) != 0;
}

bool JobColumns::isShownAtFirst(int column)
{
    return column <= Added;
}

int JobColumns::letters(int column)
{
    static constexpr std::array<int, ColumnCount> widths{5,  30, 25, 17, 11, 9,  11, 10,
                                                         18, 12, 12, 18, 26, 10, 11, 9};
    return widths.at(static_cast<size_t>(column));
}

JobColumns::Set JobColumns::changed(const JobRow &before, const JobRow &after)
{
    Set columns = 0;
    const auto compare = [&columns](bool isOther, Set shownIn) {
        if (isOther)
            columns |= shownIn;
    };
    compare(before.name != after.name, bit(Name));
    compare(hasOtherStatus(before, after), bit(Status));
    compare(before.progress != after.progress, bit(Progress));
    compare(before.state != after.state, bit(Progress) | bit(Elapsed));
    compare(before.notBefore != after.notBefore, bit(Eta));
    compare(before.bytes != after.bytes, bit(Size));
    compare(before.priority != after.priority, bit(Priority));
    compare(before.host != after.host, bit(Host));
    compare(before.createdAt != after.createdAt, bit(Added));
    compare(before.finishedAt != after.finishedAt, bit(Finished) | bit(Elapsed));
    compare(before.startedAt != after.startedAt, bit(Elapsed));
    compare(before.preset != after.preset, bit(Preset));
    compare(before.destination != after.destination, bit(Destination));
    compare(before.attempts != after.attempts, bit(Attempts));
    return columns;
}

} // namespace respool
