package org.mscsplanner.rehearse.cmd;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * Where stand-ins come with their questions: a socket of this machine that nobody else reaches. One question is answered at a
 * time, in the order in which they come.
 */
final class Counter implements Closeable {
    private static final int SILENCE_MILLIS = 120_000;
    private static final int READ_MILLIS = 20_000;
    private static final int TOKEN_BYTES = 16;

    private final ServerSocket socket;
    private final String token;
    private Optional<Socket> entered = Optional.empty();
    private final List<Socket> unanswered = new ArrayList<>();
    private volatile boolean closed;

    Counter() throws IOException {
        this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        this.socket.setSoTimeout(SILENCE_MILLIS);
        byte[] chance = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(chance);
        this.token = HexFormat.of().formatHex(chance);
    }

    /** What a stand-in needs to come here: the value of MSCS_REHEARSAL. */
    String address() {
        return socket.getLocalPort() + " " + token;
    }

    /** An answer: the exit code and what is printed. */
    record Reply(int code, byte[] output) {
        /** The program hangs: it waits until {@link RealCmd#endHanging}. */
        static final Reply NEVER = new Reply(0, new byte[0]);
    }

    /** Answers questions. */
    interface Clerk {
        /** Empty when the script is over and nothing is answered any more. */
        Optional<Reply> answer(Question question) throws IOException;
    }

    /** Why no more questions come. */
    enum Over { CLOSED, SILENCE, CLERK }

    /** Answers until the counter is closed, nothing comes for a long time, or the clerk has had enough. */
    Over serve(Clerk clerk) throws IOException {
        while (true) {
            Socket client;
            try {
                client = socket.accept();
            } catch (SocketTimeoutException e) {
                return Over.SILENCE;
            } catch (SocketException e) {
                if (closed) {
                    return Over.CLOSED;
                }
                throw e;
            }
            try {
                if (!answer(client, clerk)) {
                    return Over.CLERK;
                }
            } catch (EOFException | SocketException | SocketTimeoutException e) {
                // The stand-in was ended while it asked.
                client.close();
            }
        }
    }

    /** False when the clerk has had enough. */
    private boolean answer(Socket client, Clerk clerk) throws IOException {
        client.setSoTimeout(READ_MILLIS);
        Question question = Question.read(new DataInputStream(new BufferedInputStream(client.getInputStream())));
        if (question.token().equals(token) && question.program().equals(StandIns.ENTER)) {
            entered = Optional.of(client);
            return true;
        }
        boolean known = question.token().equals(token);
        Optional<Reply> reply = known ? clerk.answer(question) : Optional.empty();
        if (reply.filter(r -> r == Reply.NEVER).isPresent()) {
            unanswered.add(client);
            return true;
        }
        try (client) {
            if (reply.isPresent()) {
                reply(client, reply.get());
            }
        }
        return reply.isPresent() || !known;
    }

    /** Those who still wait for an answer. */
    List<Socket> unanswered() {
        return unanswered;
    }

    private static void reply(Socket client, Reply reply) throws IOException {
        DataOutputStream out = new DataOutputStream(client.getOutputStream());
        byte[] whole = new byte[8 + reply.output().length];
        ByteBuffer.wrap(whole).putInt(reply.code()).putInt(reply.output().length).put(reply.output());
        out.write(whole);
        out.flush();
    }

    /** Ends whatever was started, and takes no more questions. */
    @Override
    public void close() {
        closed = true;
        try {
            socket.close();
            if (entered.isPresent()) {
                entered.get().close();
            }
        } catch (IOException e) {
            // A socket that cannot be closed is closed by the other side.
            entered = Optional.empty();
        }
    }
}
