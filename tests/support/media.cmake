# SPDX-License-Identifier: GPL-3.0-or-later
# The target test_media: clips made by the real ffmpeg, once, in build/…/tests/media.
find_program(RESPOOL_FFMPEG ffmpeg REQUIRED)
set(respool_test_media "${CMAKE_BINARY_DIR}/tests/media")
set(ffmpeg "${RESPOOL_FFMPEG}" -nostdin -hide_banner -loglevel error -y)
set(x264 -c:v libx264 -preset ultrafast -pix_fmt yuv420p)
set(aac -c:a aac -b:a 96k)
# A test clip leaves out what would make it differ from build to build.
set(exact -fflags +bitexact -flags:v +bitexact -flags:a +bitexact -movflags +faststart)
set(respool_test_media_files "")

# ffmpeg 6 turned the rotation tag into an option.
execute_process(COMMAND "${RESPOOL_FFMPEG}" -hide_banner -h full
    OUTPUT_VARIABLE ffmpeg_help ERROR_QUIET)
if(ffmpeg_help MATCHES "-display_rotation")
    set(turn_input -display_rotation 90)
    set(turn_output "")
else()
    set(turn_input "")
    set(turn_output -metadata:s:v:0 rotate=90)
endif()

# respool_test_clip(file [DEPENDS file …] COMMAND arguments of ffmpeg before the file's name)
function(respool_test_clip file)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "DEPENDS;COMMAND")
    list(TRANSFORM arg_DEPENDS PREPEND "${respool_test_media}/")
    get_filename_component(folder "${respool_test_media}/${file}" DIRECTORY)
    add_custom_command(OUTPUT "${respool_test_media}/${file}"
        COMMAND "${CMAKE_COMMAND}" -E make_directory "${folder}"
        COMMAND ${ffmpeg} ${arg_COMMAND} "${respool_test_media}/${file}"
        DEPENDS ${arg_DEPENDS} "${CMAKE_CURRENT_FUNCTION_LIST_FILE}"
        COMMENT "Making test clip ${file}" VERBATIM)
    set(respool_test_media_files ${respool_test_media_files} "${respool_test_media}/${file}"
        PARENT_SCOPE)
endfunction()

respool_test_clip(clip.mp4
    COMMAND -f lavfi -i testsrc2=size=640x360:rate=25:duration=10
            -f lavfi -i sine=frequency=440:sample_rate=48000:duration=10
            ${x264} -g 50 ${aac} ${exact})
respool_test_clip(small.mp4
    COMMAND -f lavfi -i testsrc2=size=320x180:rate=25:duration=2
            -f lavfi -i sine=frequency=660:sample_rate=48000:duration=2
            ${x264} -b:v 750k -maxrate 750k -bufsize 750k -x264-params nal-hrd=cbr
            ${aac} ${exact})
respool_test_clip(big.mp4
    COMMAND -f lavfi -i testsrc2=size=1280x720:rate=25:duration=20
            -f lavfi -i sine=frequency=550:sample_rate=48000:duration=20
            ${x264} -b:v 8M -maxrate 8M -bufsize 8M -x264-params nal-hrd=cbr -g 50
            ${aac} ${exact})
# Long enough to be encoded in chunks, with sound that has to be encoded, too.
respool_test_clip(film.mkv
    COMMAND -f lavfi -i testsrc2=size=160x90:rate=25:duration=30
            -f lavfi -i sine=frequency=440:sample_rate=48000:duration=30
            ${x264} -g 60 -c:a libmp3lame ${exact})
respool_test_clip(portrait.mp4 DEPENDS clip.mp4
    COMMAND ${turn_input} -i "${respool_test_media}/clip.mp4" -c copy ${turn_output} ${exact})
respool_test_clip(audio.m4a DEPENDS clip.mp4
    COMMAND -i "${respool_test_media}/clip.mp4" -vn -c copy ${exact})
respool_test_clip(video_only.mp4 DEPENDS clip.mp4
    COMMAND -i "${respool_test_media}/clip.mp4" -an -c copy ${exact})
respool_test_clip(audio_only.mp4 DEPENDS clip.mp4
    COMMAND -i "${respool_test_media}/clip.mp4" -vn -c copy ${exact})
respool_test_clip(hls/index.m3u8
    COMMAND -f lavfi -i testsrc2=size=640x360:rate=24:duration=20
            -f lavfi -i sine=frequency=330:sample_rate=48000:duration=20
            ${x264} -g 12 -keyint_min 12 -sc_threshold 0 ${aac}
            -f hls -hls_time 0.5 -hls_list_size 0 -hls_playlist_type vod
            -hls_segment_filename "${respool_test_media}/hls/segment%03d.ts")
respool_test_clip(shorthls/index.m3u8
    COMMAND -f lavfi -i testsrc2=size=320x180:rate=24:duration=3
            -f lavfi -i sine=frequency=220:sample_rate=48000:duration=3
            ${x264} -g 12 -keyint_min 12 -sc_threshold 0 ${aac}
            -f hls -hls_time 0.5 -hls_list_size 0 -hls_playlist_type vod
            -hls_segment_filename "${respool_test_media}/shorthls/segment%03d.ts")

# Picture and sound apart, as many sites have them: they are put together by the tool.
foreach(part video audio)
    if(part STREQUAL "video")
        set(leave_out -an)
    else()
        set(leave_out -vn)
    endif()
    respool_test_clip(separate/${part}.m3u8 DEPENDS clip.mp4
        COMMAND -i "${respool_test_media}/clip.mp4" ${leave_out} -c copy
                -f hls -hls_time 2 -hls_list_size 0 -hls_playlist_type vod
                -hls_segment_filename "${respool_test_media}/separate/${part}%03d.ts")
endforeach()
file(WRITE "${respool_test_media}/separate/master.m3u8" "#EXTM3U
#EXT-X-MEDIA:TYPE=AUDIO,GROUP-ID=\"sound\",NAME=\"Sound\",DEFAULT=YES,URI=\"audio.m3u8\"
#EXT-X-STREAM-INF:BANDWIDTH=2000000,RESOLUTION=640x360,CODECS=\"avc1.4d401e\",AUDIO=\"sound\"
video.m3u8
")

add_custom_target(test_media ALL DEPENDS ${respool_test_media_files})
