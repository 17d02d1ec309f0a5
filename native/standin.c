/*
 * Stands in for a program of Windows in a rehearsal. The same program lies in one folder under many names (cluster.exe,
 * reg.exe, findstr.exe ...), the only folder on the PATH of the cmd.exe that runs a script. What it does depends on its name:
 *
 *     enter FILE   starts cmd.exe in the environment that FILE describes and ends with its exit code. FILE is UTF-16LE, parts
 *                  ended by NUL: the command line, the folder to start in, the file for what it prints, then the whole
 *                  environment, NAME=VALUE a part, and one more NUL. Everything that was started is ended as soon as the
 *                  rehearsal closes the connection.
 *     cmd ...      starts the cmd.exe that MSCS_CMD names with the same arguments and ends with its exit code.
 *     chcp N       sets the code page of the console where MSCS_CHCP is set, and then as any other name:
 *     NAME ...     asks the rehearsal what NAME does. It listens on 127.0.0.1; MSCS_REHEARSAL holds "PORT TOKEN".
 *
 * A number is 4 bytes, the highest first; a part is its length as a number and its bytes. A question has five parts: TOKEN,
 * NAME in lower case, the raw command line behind the program's name (UTF-8), the environment (UTF-8, NAME=VALUE and NUL),
 * what stands on stdin. The answer is a number, the exit code, and a part that is written to stdout. enter sends a question
 * too, with empty parts behind its name, and gets no answer.
 *
 * Exit code 9010: the rehearsal cannot be reached or does not answer, or its answer cannot be written; 9011: cmd.exe cannot be
 * started. The reason goes to stderr and, since a script may throw that away, to the end of the file that MSCS_ERRORS names.
 *
 * Build: x86_64-w64-mingw32-gcc -municode -O1 -s -Wall -Wextra -o standin.exe standin.c -lws2_32
 */
#include <winsock2.h>
#include <windows.h>
#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <wchar.h>

enum { UNREACHABLE = 9010, NO_CMD = 9011 };

typedef struct {
    char *bytes;
    size_t size;
} Part;

static const wchar_t *variable(const wchar_t *name)
{
    const wchar_t *value = _wgetenv(name);
    return value != NULL ? value : L"";
}

static void fail(int code, const char *why)
{
    DWORD error = GetLastError();
    FILE *errors = _wfopen(variable(L"MSCS_ERRORS"), L"a");
    fprintf(stderr, "stand-in: %s (%lu)\n", why, error);
    if (errors != NULL) {
        fprintf(errors, "%ls: %s (%lu)\n", GetCommandLineW(), why, error);
        fclose(errors);
    }
    exit(code);
}

static void *room(void *old, size_t size)
{
    void *memory = realloc(old, size > 0 ? size : 1);
    if (memory == NULL) {
        fail(UNREACHABLE, "out of memory");
    }
    return memory;
}

static Part utf8(const wchar_t *text, size_t length)
{
    Part part = {room(NULL, length * 3), 0};
    if (length > 0) {
        part.size = (size_t) WideCharToMultiByte(CP_UTF8, 0, text, (int) length, part.bytes, (int) length * 3, NULL, NULL);
    }
    return part;
}

/* Behind the program's name, which may stand in quotes. */
static wchar_t *tail(void)
{
    wchar_t *at = GetCommandLineW();
    int quoted = 0;
    while (*at != L'\0' && (quoted || (*at != L' ' && *at != L'\t'))) {
        quoted ^= *at == L'"';
        at++;
    }
    while (*at == L' ' || *at == L'\t') {
        at++;
    }
    return at;
}

/* The name under which this program lies here, in lower case and without .exe. */
static void own_name(char *name, size_t size)
{
    wchar_t path[MAX_PATH];
    const wchar_t *at = path;
    const wchar_t *from = path;
    size_t i;
    path[GetModuleFileNameW(NULL, path, MAX_PATH - 1)] = L'\0';
    for (; *at != L'\0'; at++) {
        if (*at == L'\\' || *at == L'/') {
            from = at + 1;
        }
    }
    for (i = 0; i + 1 < size && from[i] != L'\0' && from[i] != L'.'; i++) {
        name[i] = (char) tolower((unsigned char) from[i]);
    }
    name[i] = '\0';
}

static void send_bytes(SOCKET to, const char *bytes, size_t size)
{
    while (size > 0) {
        int sent = send(to, bytes, size > 65536 ? 65536 : (int) size, 0);
        if (sent <= 0) {
            fail(UNREACHABLE, "the rehearsal does not listen");
        }
        bytes += sent;
        size -= (size_t) sent;
    }
}

static void send_part(SOCKET to, const char *bytes, size_t size)
{
    u_long length = htonl((u_long) size);
    send_bytes(to, (const char *) &length, 4);
    send_bytes(to, bytes, size);
}

static void receive(SOCKET from, char *into, size_t size)
{
    while (size > 0) {
        int got = recv(from, into, size > 65536 ? 65536 : (int) size, 0);
        if (got <= 0) {
            fail(UNREACHABLE, "the rehearsal does not answer");
        }
        into += got;
        size -= (size_t) got;
    }
}

static u_long receive_number(SOCKET from)
{
    u_long number = 0;
    receive(from, (char *) &number, 4);
    return ntohl(number);
}

/* Connects and sends TOKEN and NAME. */
static SOCKET reach(const char *name)
{
    const wchar_t *where = variable(L"MSCS_REHEARSAL");
    const wchar_t *blank = wcschr(where, L' ');
    struct sockaddr_in address = {0};
    WSADATA data;
    SOCKET to;
    Part token;
    if (blank == NULL) {
        fail(UNREACHABLE, "MSCS_REHEARSAL is not set: this program answers only in a rehearsal");
    }
    if (WSAStartup(MAKEWORD(2, 2), &data) != 0) {
        fail(UNREACHABLE, "no sockets");
    }
    to = socket(AF_INET, SOCK_STREAM, IPPROTO_TCP);
    address.sin_family = AF_INET;
    address.sin_port = htons((u_short) _wtoi(where));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (to == INVALID_SOCKET || connect(to, (struct sockaddr *) &address, sizeof address) != 0) {
        SetLastError((DWORD) WSAGetLastError());
        fail(UNREACHABLE, "the rehearsal cannot be reached");
    }
    token = utf8(blank + 1, wcslen(blank + 1));
    send_part(to, token.bytes, token.size);
    send_part(to, name, strlen(name));
    return to;
}

static Part environment(void)
{
    wchar_t *block = GetEnvironmentStringsW();
    wchar_t *end = block;
    Part part;
    while (*end != L'\0') {
        end += wcslen(end) + 1;
    }
    part = utf8(block, (size_t) (end - block));
    FreeEnvironmentStringsW(block);
    return part;
}

static Part input(void)
{
    HANDLE in = GetStdHandle(STD_INPUT_HANDLE);
    Part part = {NULL, 0};
    DWORD got = 0;
    /* At a console nobody types in a rehearsal. */
    if (in == NULL || in == INVALID_HANDLE_VALUE || GetFileType(in) == FILE_TYPE_CHAR) {
        return part;
    }
    do {
        part.bytes = room(part.bytes, part.size + 65536);
        if (!ReadFile(in, part.bytes + part.size, 65536, &got, NULL)) {
            got = 0;
        }
        part.size += got;
    } while (got > 0);
    return part;
}

static int ask(const char *name)
{
    wchar_t *line = tail();
    Part arguments = utf8(line, wcslen(line));
    Part variables = environment();
    Part in = input();
    SOCKET to = reach(name);
    int code;
    size_t size;
    char *out;
    DWORD written = 0;
    send_part(to, arguments.bytes, arguments.size);
    send_part(to, variables.bytes, variables.size);
    send_part(to, in.bytes, in.size);
    code = (int) receive_number(to);
    size = receive_number(to);
    out = room(NULL, size);
    receive(to, out, size);
    if (size > 0 && (!WriteFile(GetStdHandle(STD_OUTPUT_HANDLE), out, (DWORD) size, &written, NULL) || written < size)) {
        fail(UNREACHABLE, "what it prints cannot be written");
    }
    return code;
}

static int wait_for(HANDLE process)
{
    DWORD code = NO_CMD;
    WaitForSingleObject(process, INFINITE);
    GetExitCodeProcess(process, &code);
    return (int) code;
}

static int inner_cmd(void)
{
    STARTUPINFOW start = {.cb = sizeof start};
    PROCESS_INFORMATION started;
    const wchar_t *program = variable(L"MSCS_CMD");
    wchar_t *line = room(NULL, (wcslen(program) + wcslen(tail()) + 4) * sizeof(wchar_t));
    wcscpy(line, L"\"");
    wcscat(line, program);
    wcscat(line, L"\" ");
    wcscat(line, tail());
    if (!CreateProcessW(program, line, NULL, NULL, TRUE, 0, NULL, NULL, &start, &started)) {
        fail(NO_CMD, "cmd.exe cannot be started");
    }
    return wait_for(started.hProcess);
}

typedef struct {
    SOCKET rehearsal;
    HANDLE job;
} Watched;

/* The rehearsal never sends anything here: whatever ends the reading means that it is over. */
static DWORD WINAPI until_closed(void *given)
{
    Watched *watched = given;
    char byte;
    recv(watched->rehearsal, &byte, 1, 0);
    TerminateJobObject(watched->job, 3);
    return 0;
}

static HANDLE opened(const wchar_t *file, DWORD access, DWORD how)
{
    SECURITY_ATTRIBUTES inherited = {sizeof inherited, NULL, TRUE};
    HANDLE handle = CreateFileW(file, access, FILE_SHARE_READ | FILE_SHARE_WRITE, &inherited, how, FILE_ATTRIBUTE_NORMAL, NULL);
    if (handle == INVALID_HANDLE_VALUE) {
        fail(NO_CMD, "a file of the rehearsal cannot be opened");
    }
    return handle;
}

static wchar_t *text_of(const wchar_t *file)
{
    HANDLE in = opened(file, GENERIC_READ, OPEN_EXISTING);
    DWORD size = GetFileSize(in, NULL);
    DWORD got = 0;
    wchar_t *text = room(NULL, size + 3 * sizeof(wchar_t));
    memset(text, 0, size + 3 * sizeof(wchar_t));
    if (!ReadFile(in, text, size, &got, NULL)) {
        fail(NO_CMD, "the description of the environment cannot be read");
    }
    CloseHandle(in);
    return text;
}

static int enter(const wchar_t *description)
{
    wchar_t *line = text_of(description);
    wchar_t *folder = line + wcslen(line) + 1;
    wchar_t *screen = folder + wcslen(folder) + 1;
    wchar_t *variables = screen + wcslen(screen) + 1;
    STARTUPINFOW start = {.cb = sizeof start, .dwFlags = STARTF_USESTDHANDLES};
    PROCESS_INFORMATION started;
    Watched watched = {reach("enter"), CreateJobObjectW(NULL, NULL)};
    send_part(watched.rehearsal, "", 0);
    send_part(watched.rehearsal, "", 0);
    send_part(watched.rehearsal, "", 0);
    start.hStdInput = opened(L"NUL", GENERIC_READ, OPEN_EXISTING);
    start.hStdOutput = opened(screen, FILE_APPEND_DATA | SYNCHRONIZE, CREATE_ALWAYS);
    start.hStdError = start.hStdOutput;
    if (!CreateProcessW(NULL, line, NULL, NULL, TRUE, CREATE_SUSPENDED | CREATE_UNICODE_ENVIRONMENT | CREATE_NO_WINDOW, variables, folder, &start, &started)) {
        fail(NO_CMD, "cmd.exe cannot be started");
    }
    AssignProcessToJobObject(watched.job, started.hProcess);
    CreateThread(NULL, 0, until_closed, &watched, 0, NULL);
    ResumeThread(started.hThread);
    return wait_for(started.hProcess);
}

int wmain(int argc, wchar_t **argv)
{
    char name[64];
    own_name(name, sizeof name);
    if (strcmp(name, "enter") == 0 && argc == 2) {
        return enter(argv[1]);
    } else if (strcmp(name, "cmd") == 0) {
        return inner_cmd();
    } else if (strcmp(name, "chcp") == 0 && argc == 2 && *variable(L"MSCS_CHCP") != L'\0') {
        SetConsoleCP((UINT) _wtoi(argv[1]));
        SetConsoleOutputCP((UINT) _wtoi(argv[1]));
    }
    return ask(name);
}
