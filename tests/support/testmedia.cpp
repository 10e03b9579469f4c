// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmedia.h"

namespace respool {

namespace {

QString fileAt(const char *path)
{
    return TestMedia::folder() + QString::fromLatin1(path);
}

} // namespace

QString TestMedia::folder()
{
    return QStringLiteral(RESPOOL_TEST_MEDIA);
}

QString TestMedia::served(const QString &path)
{
    return path.mid(folder().size());
}

QString TestMedia::clip()
{
    return fileAt("/clip.mp4");
}

QString TestMedia::small()
{
    return fileAt("/small.mp4");
}

QString TestMedia::film()
{
    return fileAt("/film.mkv");
}

QString TestMedia::portrait()
{
    return fileAt("/portrait.mp4");
}

QString TestMedia::big()
{
    return fileAt("/big.mp4");
}

QString TestMedia::audio()
{
    return fileAt("/audio.m4a");
}

QString TestMedia::videoOnly()
{
    return fileAt("/video_only.mp4");
}

QString TestMedia::audioOnly()
{
    return fileAt("/audio_only.mp4");
}

QString TestMedia::playlist()
{
    return fileAt("/hls/index.m3u8");
}

QString TestMedia::shortPlaylist()
{
    return fileAt("/shorthls/index.m3u8");
}

QString TestMedia::separateStreams()
{
    return fileAt("/separate/master.m3u8");
}

} // namespace respool
