package org.mscsplanner.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretTextTest {
    @ParameterizedTest
    @ValueSource(strings = {"password=Summer2007", "Server=DB;Uid=sa;Pwd = Summer2007;", "PASSWD='x1y2'", "app.exe -p Summer2007",
        "app --password hunter2", "net use /password:hunter2", "-pw hunter2"})
    void a_password_is_seen(String text) {
        assertEquals(Optional.of("a password"), SecretText.kind(text, true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"the password is typed by a person", "password=*", "password=%PW%", "password=<typed>", "app.exe -p 8080",
        "app.exe -p C:\\Acme\\conf", "vpxd.exe -p", "app -p -v", "robocopy C:\\a \\\\B\\c$\\a /R:2 /W:5", "-port 27000",
        "cmd /k C:\\mscs-sync\\loop.cmd", "F:\\index", "pwd", "Address of VirtualCenter",
        "{4d36e972-e325-11ce-bfc1-08002be10318}", "SOFTWARE\\VMware, Inc.\\VMware VirtualCenter"})
    void ordinary_texts_raise_no_alarm(String text) {
        assertEquals(Optional.empty(), SecretText.kind(text, true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ABCDE-12345-FGHIJ-67890-KLMNO", "key: ABCDE-12345-FGHIJ-67890-KLMNO."})
    void a_license_key_is_seen(String text) {
        assertEquals(Optional.of("a license key"), SecretText.kind(text, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-----BEGIN RSA PRIVATE KEY-----\nMIIE", "x -----BEGIN PRIVATE KEY-----"})
    void a_private_key_is_seen(String text) {
        assertEquals(Optional.of("a private key"), SecretText.kind(text, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"start it with -p Summer and look", "-----BEGIN CERTIFICATE-----"})
    void options_count_on_command_lines_only(String text) {
        assertEquals(Optional.empty(), SecretText.kind(text, false));
    }
}
