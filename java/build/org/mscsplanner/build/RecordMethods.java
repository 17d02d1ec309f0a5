package org.mscsplanner.build;

import java.util.List;
import java.util.Objects;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.RecordComponentNode;

/**
 * Writes out {@code equals}, {@code hashCode} and {@code toString} of records. javac leaves them to the JVM, which makes the
 * first one in 15 ms and every further one in about 2. What they do: ObjectMethods of the documentation of
 * java.lang.runtime, Java 17. A number is compared in its box, which is what ObjectMethods asks for: two of a kind are equal as
 * {@code Double.compare} says.
 */
final class RecordMethods {
    private static final Type OBJECT = Type.getType(Object.class);
    private static final Type STRING = Type.getType(String.class);
    private static final Type OBJECTS = Type.getType(Objects.class);
    private static final Type BUILDER = Type.getType(StringBuilder.class);

    private final ClassNode record;
    private final Type self;

    private RecordMethods(ClassNode record) {
        this.record = record;
        this.self = Type.getObjectType(record.name);
    }

    /** @return true when the class was changed */
    static boolean writeOut(ClassNode node) {
        boolean isChanged = false;
        for (int i = 0; i < node.methods.size(); i++) {
            MethodNode method = node.methods.get(i);
            if (isLeftToTheJvm(method)) {
                node.methods.set(i, new RecordMethods(node).written(method));
                isChanged = true;
            }
        }
        return isChanged;
    }

    private static boolean isLeftToTheJvm(MethodNode method) {
        for (AbstractInsnNode at : method.instructions) {
            if (at instanceof InvokeDynamicInsnNode call && call.bsm.getOwner().equals("java/lang/runtime/ObjectMethods")) {
                return true;
            }
        }
        return false;
    }

    private MethodNode written(MethodNode before) {
        MethodNode method = new MethodNode(before.access, before.name, before.desc, before.signature, null);
        GeneratorAdapter code = new GeneratorAdapter(method, before.access, before.name, before.desc);
        code.visitCode();
        switch (before.name) {
            case "equals" -> equal(code, method);
            case "hashCode" -> hash(code);
            case "toString" -> text(code);
            default -> throw new IllegalStateException("no method that every record has: " + record.name + "." + before.name);
        }
        code.returnValue();
        // Two longs and what is below them; the record, the other object, and the same as a record.
        code.visitMaxs(6, 3);
        code.visitEnd();
        return method;
    }

    private List<RecordComponentNode> components() {
        return record.recordComponents == null ? List.of() : record.recordComponents;
    }

    private void equal(GeneratorAdapter code, MethodNode method) {
        Label no = code.newLabel();
        code.loadArg(0);
        code.instanceOf(self);
        code.ifZCmp(GeneratorAdapter.EQ, no);
        code.loadArg(0);
        code.checkCast(self);
        int other = code.newLocal(self);
        code.storeLocal(other);
        for (RecordComponentNode component : components()) {
            Type type = Type.getType(component.descriptor);
            load(code, component);
            code.valueOf(type);
            code.loadLocal(other);
            code.getField(self, component.name, type);
            code.valueOf(type);
            code.invokeStatic(OBJECTS, new Method("equals", Type.BOOLEAN_TYPE, new Type[] {OBJECT, OBJECT}));
            code.ifZCmp(GeneratorAdapter.EQ, no);
        }
        code.push(true);
        code.returnValue();
        code.mark(no);
        method.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
        code.push(false);
    }

    private void hash(GeneratorAdapter code) {
        code.push(0);
        for (RecordComponentNode component : components()) {
            code.push(31);
            code.math(GeneratorAdapter.MUL, Type.INT_TYPE);
            load(code, component);
            code.valueOf(Type.getType(component.descriptor));
            code.invokeStatic(OBJECTS, new Method("hashCode", Type.INT_TYPE, new Type[] {OBJECT}));
            code.math(GeneratorAdapter.ADD, Type.INT_TYPE);
        }
    }

    private void text(GeneratorAdapter code) {
        code.newInstance(BUILDER);
        code.dup();
        code.invokeConstructor(BUILDER, new Method("<init>", "()V"));
        String before = simpleName() + "[";
        for (RecordComponentNode component : components()) {
            code.push(before + component.name + "=");
            append(code, STRING);
            load(code, component);
            append(code, Type.getType(component.descriptor));
            before = ", ";
        }
        code.push(components().isEmpty() ? before + "]" : "]");
        append(code, STRING);
        code.invokeVirtual(BUILDER, new Method("toString", STRING, new Type[0]));
    }

    private String simpleName() {
        return record.innerClasses.stream().filter(c -> c.name.equals(record.name)).map(c -> c.innerName).findFirst()
                .orElse(record.name.substring(record.name.lastIndexOf('/') + 1));
    }

    private static void append(GeneratorAdapter code, Type type) {
        Type taken = switch (type.getSort()) {
            case Type.BYTE, Type.SHORT -> Type.INT_TYPE;
            case Type.OBJECT, Type.ARRAY -> type.equals(STRING) ? STRING : OBJECT;
            default -> type;
        };
        code.invokeVirtual(BUILDER, new Method("append", BUILDER, new Type[] {taken}));
    }

    private void load(GeneratorAdapter code, RecordComponentNode component) {
        code.loadThis();
        code.getField(self, component.name, Type.getType(component.descriptor));
    }
}
