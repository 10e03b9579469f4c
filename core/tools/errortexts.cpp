// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tools/errortexts.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace respool {

namespace {

struct Words
{
    const char *text;
    const char *hint;
};

struct RuleWords
{
    const char *ruleId;
    Words words;
};

/// Rules that know more than their code. Looked up by id.
constexpr std::array<RuleWords, 39> ruleWords{{
    {"drm",
     {QT_TRANSLATE_NOOP("respool", "This video is protected against copying (DRM)."),
      QT_TRANSLATE_NOOP("respool", "It can only be watched on its own site.")}},
    {"geo-restricted",
     {QT_TRANSLATE_NOOP("respool", "This video is not offered in your country."),
      QT_TRANSLATE_NOOP("respool", "Look for another address of the same video.")}},
    {"sign-in",
     {QT_TRANSLATE_NOOP("respool", "The site wants you to sign in for this video."),
      QT_TRANSLATE_NOOP("respool", "Look for a public address of it.")}},
    {"age-restricted",
     {QT_TRANSLATE_NOOP("respool", "The site shows this video to signed-in adults only."),
      QT_TRANSLATE_NOOP("respool", "Look for another address of the same video.")}},
    {"private",
     {QT_TRANSLATE_NOOP("respool", "This video is private."),
      QT_TRANSLATE_NOOP("respool", "Ask its owner to publish it, then retry.")}},
    {"password",
     {QT_TRANSLATE_NOOP("respool", "This video is protected by a password."),
      QT_TRANSLATE_NOOP("respool", "Ask its owner for a public address.")}},
    {"not-started",
     {QT_TRANSLATE_NOOP("respool", "This broadcast has not started yet."),
      QT_TRANSLATE_NOOP("respool", "Retry when it has ended.")}},
    {"not-live",
     {QT_TRANSLATE_NOOP("respool", "This channel is not on air now."),
      QT_TRANSLATE_NOOP("respool", "Retry when it is, or add the address of a recording.")}},
    {"no-such-format",
     {QT_TRANSLATE_NOOP("respool", "The site offers this video in no form that can be fetched."),
      QT_TRANSLATE_NOOP("respool", "Update yt-dlp, then retry.")}},
    {"no-video-found",
     {QT_TRANSLATE_NOOP("respool", "No video was found at this address."),
      QT_TRANSLATE_NOOP("respool", "Open it in a browser and copy the address of the video.")}},
    {"bot-check",
     {QT_TRANSLATE_NOOP("respool", "The site wants a proof that you are not a robot."),
      QT_TRANSLATE_NOOP("respool", "Wait some hours, then retry with fewer jobs at once.")}},
    {"certificate",
     {QT_TRANSLATE_NOOP("respool", "The server's certificate could not be verified."),
      QT_TRANSLATE_NOOP("respool", "Check this computer's date and the network's sign-in page.")}},
    {"cannot-resume",
     {QT_TRANSLATE_NOOP("respool", "The server did not accept the point to go on from."),
      QT_TRANSLATE_NOOP("respool", "Retry: the end of the partial file is fetched again.")}},
    {"merge-failed",
     {QT_TRANSLATE_NOOP("respool", "Picture and sound could not be joined."),
      QT_TRANSLATE_NOOP("respool", "Retry; if it happens again, look into the job's log.")}},
    {"ffmpeg-missing",
     {QT_TRANSLATE_NOOP("respool", "FFmpeg is needed for this video and was not found."),
      QT_TRANSLATE_NOOP("respool", "Install FFmpeg, then retry.")}},
    {"encoder-missing",
     {QT_TRANSLATE_NOOP("respool", "This FFmpeg lacks an encoder or a filter that is needed."),
      QT_TRANSLATE_NOOP("respool",
                        "Install a complete FFmpeg, or add it again with another preset.")}},
    {"quota",
     {QT_TRANSLATE_NOOP("respool", "Your share of the destination's disk is used up."),
      QT_TRANSLATE_NOOP("respool", "Delete files there or choose another folder, then retry.")}},
    {"members-only",
     {QT_TRANSLATE_NOOP("respool", "The site shows this video to its paying members only."),
      QT_TRANSLATE_NOOP("respool", "Look for a public address of it.")}},
    {"fragment-missing",
     {QT_TRANSLATE_NOOP("respool", "The server does not have all pieces of this video."),
      QT_TRANSLATE_NOOP("respool",
                        "Retry: only what is missing is fetched. If it happens again, look for "
                        "another address.")}},
    {"file-too-large",
     {QT_TRANSLATE_NOOP("respool", "The file has become too large for the destination's disk."),
      QT_TRANSLATE_NOOP("respool", "Choose a folder on another disk, then retry.")}},
    {"name-too-long",
     {QT_TRANSLATE_NOOP("respool", "The destination's path is too long for its disk."),
      QT_TRANSLATE_NOOP("respool", "Choose a folder with a shorter path, then retry.")}},
    {"too-many-files",
     {QT_TRANSLATE_NOOP("respool", "This computer has too many files open."),
      QT_TRANSLATE_NOOP("respool", "Close other programs or run fewer jobs at once, then retry.")}},
    {"no-memory",
     {QT_TRANSLATE_NOOP("respool", "This computer has run out of memory."),
      QT_TRANSLATE_NOOP("respool", "Close other programs or run fewer jobs at once, then retry.")}},
    {"redirects",
     {QT_TRANSLATE_NOOP("respool",
                        "The server sends this address from one place to the next without end."),
      QT_TRANSLATE_NOOP("respool", "Open it in a browser and copy the address that it ends at.")}},
    {"too-early",
     {QT_TRANSLATE_NOOP("respool", "The server did not wait for the request."),
      QT_TRANSLATE_NOOP("respool", "Retry: the download goes on from where it was.")}},
    {"timed-out",
     {QT_TRANSLATE_NOOP("respool", "The server did not answer in time."),
      QT_TRANSLATE_NOOP("respool", "Retry: the download goes on from where it was.")}},
    {"empty-file",
     {QT_TRANSLATE_NOOP("respool", "The server sent an empty file."),
      QT_TRANSLATE_NOOP("respool", "Retry later, or look for another address of the same video.")}},
    {"python-missing",
     {QT_TRANSLATE_NOOP("respool", "yt-dlp needs Python, which was not found."),
      QT_TRANSLATE_NOOP("respool", "Install Python 3, or a yt-dlp that brings its own.")}},
    {"python-too-old",
     {QT_TRANSLATE_NOOP("respool", "This yt-dlp needs a newer Python than this computer has."),
      QT_TRANSLATE_NOOP("respool", "Install a newer Python, or a yt-dlp that brings its own.")}},
    {"ytdlp-too-old",
     {QT_TRANSLATE_NOOP("respool", "This yt-dlp does not know all options that are needed."),
      QT_TRANSLATE_NOOP("respool", "Update yt-dlp, then retry.")}},
    {"ytdlp-broken",
     {QT_TRANSLATE_NOOP("respool", "yt-dlp cannot start: a part of it is missing."),
      QT_TRANSLATE_NOOP("respool", "Install yt-dlp again, then retry.")}},
    {"extractor-failed",
     {QT_TRANSLATE_NOOP("respool", "yt-dlp does not understand what this site sent."),
      QT_TRANSLATE_NOOP("respool", "Update yt-dlp, then retry.")}},
    {"ytdlp-crashed",
     {QT_TRANSLATE_NOOP("respool", "yt-dlp stopped because of a fault of its own."),
      QT_TRANSLATE_NOOP("respool", "Update yt-dlp, then retry.")}},
    {"source-unreadable",
     {QT_TRANSLATE_NOOP("respool", "The source file may not be read."),
      QT_TRANSLATE_NOOP("respool", "Change its permissions or copy it to another folder.")}},
    {"ffmpeg-too-old",
     {QT_TRANSLATE_NOOP("respool", "This FFmpeg does not know all options that are needed."),
      QT_TRANSLATE_NOOP("respool", "Install FFmpeg 5.1 or newer, then retry.")}},
    {"ffmpeg-broken",
     {QT_TRANSLATE_NOOP("respool", "FFmpeg cannot start: a part of it is missing."),
      QT_TRANSLATE_NOOP("respool", "Install FFmpeg again, then retry.")}},
    {"decoder-missing",
     {QT_TRANSLATE_NOOP("respool", "This FFmpeg cannot read this kind of video."),
      QT_TRANSLATE_NOOP("respool", "Install a complete FFmpeg, then retry.")}},
    {"no-picture",
     {QT_TRANSLATE_NOOP("respool", "There is no picture in this source."),
      QT_TRANSLATE_NOOP("respool", "Choose sound only for it.")}},
    {"encoder-refused",
     {QT_TRANSLATE_NOOP("respool", "FFmpeg could not start to convert this video."),
      QT_TRANSLATE_NOOP("respool", "Look into the job's log for the reason.")}},
}};

Words networkWords(ErrorCode code)
{
    if (code == ErrorCode::NetworkUnreachable)
        return {QT_TRANSLATE_NOOP("respool", "The server cannot be reached."),
                QT_TRANSLATE_NOOP("respool", "Check the address and the network, then retry.")};
    if (code == ErrorCode::NetworkInterrupted)
        return {QT_TRANSLATE_NOOP("respool", "The connection to the server broke off."),
                QT_TRANSLATE_NOOP("respool", "Retry: the download goes on from where it was.")};
    return {QT_TRANSLATE_NOOP("respool", "The server has a problem of its own."),
            QT_TRANSLATE_NOOP("respool", "Retry later.")};
}

Words sourceWords(ErrorCode code)
{
    if (code == ErrorCode::NotASource)
        return {QT_TRANSLATE_NOOP("respool", "This is not an address that can be downloaded."),
                QT_TRANSLATE_NOOP("respool", "Copy it again from the browser's address bar.")};
    if (code == ErrorCode::UnsupportedAddress)
        return {QT_TRANSLATE_NOOP("respool", "There is nothing to download at this address."),
                QT_TRANSLATE_NOOP("respool", "Open it in a browser; it must show a single video.")};
    if (code == ErrorCode::AddressNotFound)
        return {QT_TRANSLATE_NOOP("respool", "The video is no longer at this address."),
                QT_TRANSLATE_NOOP("respool", "Look for its new address and add that.")};
    if (code == ErrorCode::AccessDenied)
        return {QT_TRANSLATE_NOOP("respool", "The server refuses access to this video."),
                QT_TRANSLATE_NOOP("respool",
                                  "Open it in a browser; it may need a sign-in or have expired.")};
    return {QT_TRANSLATE_NOOP("respool", "The server asks to slow down."),
            QT_TRANSLATE_NOOP("respool", "Wait a while, then retry with fewer jobs at once.")};
}

Words localWords(ErrorCode code)
{
    if (code == ErrorCode::DiskFull)
        return {QT_TRANSLATE_NOOP("respool", "The destination's disk is full."),
                QT_TRANSLATE_NOOP("respool", "Make room on it, then retry.")};
    if (code == ErrorCode::DestinationNotWritable)
        return {QT_TRANSLATE_NOOP("respool", "The destination folder cannot be written to."),
                QT_TRANSLATE_NOOP("respool", "Choose another folder or change its permissions.")};
    if (code == ErrorCode::DestinationMissing)
        return {QT_TRANSLATE_NOOP("respool", "The destination folder is gone."),
                QT_TRANSLATE_NOOP("respool", "Connect its drive or make it again, then retry.")};
    if (code == ErrorCode::SourceMissing)
        return {QT_TRANSLATE_NOOP("respool", "The source file is gone."),
                QT_TRANSLATE_NOOP("respool", "Put it back or add it from its new place.")};
    return {QT_TRANSLATE_NOOP("respool", "The disk reports an error."),
            QT_TRANSLATE_NOOP("respool", "Check the disk, then retry.")};
}

Words mediaWords(ErrorCode code)
{
    if (code == ErrorCode::NotAVideo)
        return {QT_TRANSLATE_NOOP("respool", "This is neither a video nor a sound file."),
                QT_TRANSLATE_NOOP("respool", "Check what the address or file is.")};
    if (code == ErrorCode::MediaDamaged)
        return {QT_TRANSLATE_NOOP("respool", "The source is damaged."),
                QT_TRANSLATE_NOOP("respool", "Play it to see where, or get another copy of it.")};
    return {QT_TRANSLATE_NOOP("respool", "Pieces of the video could not be fetched."),
            QT_TRANSLATE_NOOP("respool", "Retry: only what is missing is fetched.")};
}

Words toolWords(ErrorCode code)
{
    if (code == ErrorCode::ToolMissing)
        return {QT_TRANSLATE_NOOP("respool", "A program that is needed was not found."),
                QT_TRANSLATE_NOOP("respool", "Choose it in the preferences.")};
    if (code == ErrorCode::ToolStalled)
        return {QT_TRANSLATE_NOOP("respool", "Nothing has happened for too long."),
                QT_TRANSLATE_NOOP("respool", "Retry.")};
    if (code == ErrorCode::EncodeFailed)
        return {QT_TRANSLATE_NOOP("respool", "The video could not be converted."),
                QT_TRANSLATE_NOOP("respool", "Look into the job's log for the reason.")};
    return {QT_TRANSLATE_NOOP("respool", "The download program failed."),
            QT_TRANSLATE_NOOP("respool", "Update yt-dlp, then retry.")};
}

Words wordsOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NotASource:
    case ErrorCode::UnsupportedAddress:
    case ErrorCode::AddressNotFound:
    case ErrorCode::AccessDenied:
    case ErrorCode::RateLimited:
        return sourceWords(code);
    case ErrorCode::NetworkUnreachable:
    case ErrorCode::NetworkInterrupted:
    case ErrorCode::ServerFailed:
        return networkWords(code);
    case ErrorCode::DownloadIncomplete:
    case ErrorCode::NotAVideo:
    case ErrorCode::MediaDamaged:
        return mediaWords(code);
    case ErrorCode::SourceMissing:
    case ErrorCode::DestinationMissing:
    case ErrorCode::DestinationNotWritable:
    case ErrorCode::DiskFull:
    case ErrorCode::FileSystemFailed:
        return localWords(code);
    case ErrorCode::EncodeFailed:
    case ErrorCode::ToolMissing:
    case ErrorCode::ToolFailed:
    case ErrorCode::ToolStalled:
    case ErrorCode::ProfileInUse:
    case ErrorCode::DatabaseUnavailable:
    case ErrorCode::DatabaseTooNew:
    case ErrorCode::NotAllowed:
    case ErrorCode::NoSuchJob:
    case ErrorCode::Interrupted:
    case ErrorCode::Internal:
        return toolWords(code);
    }
    Q_UNREACHABLE();
}

} // namespace

ErrorText errorText(ErrorCode code, const QString &ruleId, const QString &status)
{
    const auto found =
        std::find_if(ruleWords.begin(), ruleWords.end(), [&ruleId](const RuleWords &candidate) {
            return ruleId == QLatin1String(candidate.ruleId);
        });
    const Words words = found != ruleWords.end() ? found->words : wordsOf(code);
    ErrorText error{QCoreApplication::translate("respool", words.text),
                    QCoreApplication::translate("respool", words.hint)};
    if (!status.isEmpty()) {
        //: %1: the sentence "The server refuses access …" without its full stop, %2: 403
        error.text =
            QCoreApplication::translate("respool", "%1 (the server answered %2).")
                .arg(error.text.endsWith(QLatin1Char('.')) ? error.text.chopped(1) : error.text,
                     status);
    }
    return error;
}

} // namespace respool
