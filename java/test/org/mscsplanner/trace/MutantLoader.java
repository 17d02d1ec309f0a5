package org.mscsplanner.trace;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import net.bytebuddy.jar.asm.ClassReader;
import net.bytebuddy.jar.asm.ClassVisitor;
import net.bytebuddy.jar.asm.ClassWriter;
import net.bytebuddy.jar.asm.Handle;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Opcodes;
import net.bytebuddy.jar.asm.Type;
import org.mscsplanner.trace.Mutant.Block;
import org.mscsplanner.trace.Mutant.Change;
import org.mscsplanner.trace.Mutant.Saying;
import org.mscsplanner.trace.Mutant.Without;

/**
 * Loads the program and its tests once more, from the same class files, with one change in them. The libraries are those of
 * the test that runs. Production code knows nothing of it.
 */
final class MutantLoader extends ClassLoader {
    private static final String OURS = "org.mscsplanner.";
    private static final String CLICKS = "Lorg/mscsplanner/plan/action/Clicks;";
    /** Class files as they are, read once for all copies. */
    private static final Map<String, byte[]> FILES = new ConcurrentHashMap<>();

    private final Optional<Change> change;
    private boolean used;

    MutantLoader(Optional<Change> change) {
        super(MutantLoader.class.getClassLoader());
        this.change = change;
    }

    boolean has(Change wanted) {
        return change.filter(wanted::equals).isPresent();
    }

    /** True when what was to be changed was found and asked for. */
    boolean isUsed() {
        return used;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            Class<?> known = findLoadedClass(name);
            if (known != null) {
                return known;
            }
            if (!name.startsWith(OURS) || name.startsWith(OURS + "trace.Mutant")) {
                return super.loadClass(name, resolve);
            }
            byte[] bytes = bytes(name);
            return defineClass(name, bytes, 0, bytes.length);
        }
    }

    private byte[] bytes(String name) throws ClassNotFoundException {
        byte[] bytes = FILES.computeIfAbsent(name, n -> file(n).orElse(new byte[0]));
        if (bytes.length == 0) {
            throw new ClassNotFoundException(name);
        }
        return change.filter(c -> concerns(c, name)).map(c -> changed(c, bytes)).orElse(bytes);
    }

    private Optional<byte[]> file(String name) {
        try (InputStream in = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean concerns(Change change, String name) {
        return change instanceof Without w && name.equals(OURS + w.type()) || change instanceof Saying s && name.equals(OURS + s.type());
    }

    private byte[] changed(Change change, byte[] bytes) {
        ClassReader reader = new ClassReader(bytes);
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        reader.accept(new ClassVisitor(Opcodes.ASM9, writer) {
            @Override
            public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] exceptions) {
                MethodVisitor method = super.visitMethod(access, name, descriptor, signature, exceptions);
                if (change instanceof Saying saying) {
                    return new Speech(method, saying);
                }
                if (change instanceof Without without && name.equals(without.method()) && nothing(method, Type.getReturnType(descriptor))) {
                    used = true;
                    return null;
                }
                return method;
            }
        }, 0);
        return writer.toByteArray();
    }

    /** Writes a body that answers with nothing; false where there is no such answer. */
    private static boolean nothing(MethodVisitor method, Type answer) {
        List<String> known = List.of("Ljava/util/List;", "Ljava/util/Optional;", "Ljava/lang/String;", CLICKS);
        if (answer.getSort() == Type.OBJECT && !known.contains(answer.getDescriptor()) || answer.getSort() == Type.ARRAY) {
            return false;
        }
        method.visitCode();
        switch (answer.getDescriptor()) {
            case "V" -> { }
            case "J" -> method.visitInsn(Opcodes.LCONST_0);
            case "Ljava/util/List;" -> method.visitMethodInsn(Opcodes.INVOKESTATIC, "java/util/List", "of", "()Ljava/util/List;", true);
            case "Ljava/util/Optional;" -> method.visitMethodInsn(Opcodes.INVOKESTATIC, "java/util/Optional", "empty", "()Ljava/util/Optional;", false);
            case "Ljava/lang/String;" -> method.visitLdcInsn("");
            case CLICKS -> method.visitFieldInsn(Opcodes.GETSTATIC, "org/mscsplanner/plan/action/Clicks", "NONE", CLICKS);
            default -> method.visitInsn(Opcodes.ICONST_0);
        }
        method.visitInsn(answer.getOpcode(Opcodes.IRETURN));
        method.visitMaxs(0, 0);
        method.visitEnd();
        return true;
    }

    /** Texts stand alone, or in the recipe of a concatenation. */
    private final class Speech extends MethodVisitor {
        private final Saying saying;

        Speech(MethodVisitor next, Saying saying) {
            super(Opcodes.ASM9, next);
            this.saying = saying;
        }

        private Object said(Object constant) {
            if (constant instanceof String text && text.contains(saying.text())) {
                used = true;
                return text.replace(saying.text(), saying.instead());
            }
            return constant;
        }

        @Override
        public void visitLdcInsn(Object value) {
            super.visitLdcInsn(said(value));
        }

        @Override
        public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
            Object[] all = new Object[arguments.length];
            for (int i = 0; i < all.length; i++) {
                all[i] = said(arguments[i]);
            }
            super.visitInvokeDynamicInsn(name, descriptor, bootstrap, all);
        }
    }

    @Override
    public InputStream getResourceAsStream(String name) {
        InputStream in = super.getResourceAsStream(name);
        if (in == null || !(change.orElse(null) instanceof Block block) || !name.equals(block.resource())) {
            return in;
        }
        try (in) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            used |= text.contains(block.text());
            return new ByteArrayInputStream(text.replace(block.text(), block.instead()).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
