/*
 * Prints what a program is really handed: the raw command line and the arguments that the C runtime makes of it.
 *
 * One call appends one record, UTF-8 with LF, to the file that MSCS_ARGV_OUT names, or to stdout without it:
 *
 *     call ARGC\n              the number of arguments, the program's name not counted
 *     LENGTH TEXT\n            GetCommandLineW; LENGTH counts the bytes of TEXT
 *     LENGTH TEXT\n            each argument, so that a line end inside one cannot be mistaken
 *
 * The exit code is MSCS_ARGV_EXIT, or 0. 98: the file could not be opened or written. 99: out of memory.
 *
 * Build: x86_64-w64-mingw32-gcc -municode -O2 -Wall -Wextra -o argv.exe argv.c
 */
#include <fcntl.h>
#include <io.h>
#include <stdio.h>
#include <stdlib.h>
#include <windows.h>

static void put(FILE *out, const wchar_t *text)
{
    int size = WideCharToMultiByte(CP_UTF8, 0, text, -1, NULL, 0, NULL, NULL);
    char *bytes = malloc(size > 0 ? (size_t) size : 1);
    if (bytes == NULL) {
        exit(99);
    }
    bytes[0] = '\0';
    WideCharToMultiByte(CP_UTF8, 0, text, -1, bytes, size, NULL, NULL);
    fprintf(out, "%d ", size - 1);
    fwrite(bytes, 1, (size_t) (size - 1), out);
    fputc('\n', out);
    free(bytes);
}

int wmain(int argc, wchar_t **argv)
{
    const wchar_t *path = _wgetenv(L"MSCS_ARGV_OUT");
    const wchar_t *code = _wgetenv(L"MSCS_ARGV_EXIT");
    FILE *out = stdout;
    int i;

    if (path != NULL && path[0] != L'\0') {
        out = _wfopen(path, L"ab");
        if (out == NULL) {
            return 98;
        }
    } else {
        _setmode(_fileno(stdout), _O_BINARY);
    }
    fprintf(out, "call %d\n", argc - 1);
    put(out, GetCommandLineW());
    for (i = 1; i < argc; i++) {
        put(out, argv[i]);
    }
    if (fclose(out) != 0) {
        return 98;
    }
    return code != NULL ? _wtoi(code) : 0;
}
