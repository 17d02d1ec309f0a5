package org.mscsplanner.build;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;

/**
 * The class of one lambda: a field for each value that it captures, and the one method of its interface, which calls what
 * the lambda stands for.
 *
 * @param name of the class, as class files write it
 * @param method the name of the method of the interface
 * @param shape what is captured, and the interface
 * @param called the types of the method of the interface
 * @param target what it calls: the code of the lambda, or the method that was referred to
 * @param known the types of the method where the lambda stands: those of the interface or narrower
 */
record LambdaClass(String name, String method, Type shape, Type called, Handle target, Type known) {
    /** The static method that takes the captured values and gives the lambda. */
    static final String FACTORY = "of";

    private static final Type OBJECT = Type.getType(Object.class);

    /**
     * The class file.
     *
     * @param host of the nest that it is to join
     */
    byte[] bytes(String host) {
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        writer.visit(Opcodes.V17, Opcodes.ACC_FINAL | Opcodes.ACC_SUPER | Opcodes.ACC_SYNTHETIC, name, null, OBJECT.getInternalName(),
                new String[] {shape.getReturnType().getInternalName()});
        writer.visitNestHost(host);
        constructor(writer);
        factory(writer);
        method(writer);
        writer.visitEnd();
        return writer.toByteArray();
    }

    private Type self() {
        return Type.getObjectType(name);
    }

    private static String field(int captured) {
        return "captured" + captured;
    }

    private Method construct() {
        return new Method("<init>", Type.VOID_TYPE, shape.getArgumentTypes());
    }

    private static GeneratorAdapter start(ClassWriter writer, int access, Method method) {
        GeneratorAdapter code = new GeneratorAdapter(access, method, writer.visitMethod(access, method.getName(), method.getDescriptor(), null, null));
        code.visitCode();
        return code;
    }

    private void constructor(ClassWriter writer) {
        GeneratorAdapter code = start(writer, 0, construct());
        code.loadThis();
        code.invokeConstructor(OBJECT, new Method("<init>", "()V"));
        Type[] captured = shape.getArgumentTypes();
        for (int i = 0; i < captured.length; i++) {
            writer.visitField(Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL, field(i), captured[i].getDescriptor(), null, null).visitEnd();
            code.loadThis();
            code.loadArg(i);
            code.putField(self(), field(i), captured[i]);
        }
        code.returnValue();
        code.endMethod();
    }

    private void factory(ClassWriter writer) {
        GeneratorAdapter code = start(writer, Opcodes.ACC_STATIC, new Method(FACTORY, shape.getDescriptor()));
        code.newInstance(self());
        code.dup();
        code.loadArgs();
        code.invokeConstructor(self(), construct());
        code.returnValue();
        code.endMethod();
    }

    private void method(ClassWriter writer) {
        GeneratorAdapter code = start(writer, Opcodes.ACC_PUBLIC, new Method(method, called.getDescriptor()));
        boolean constructs = target.getTag() == Opcodes.H_NEWINVOKESPECIAL;
        Type owner = Type.getObjectType(target.getOwner());
        if (constructs) {
            code.newInstance(owner);
            code.dup();
        }
        List<Type> wanted = new ArrayList<>(List.of(Type.getArgumentTypes(target.getDesc())));
        if (!constructs && target.getTag() != Opcodes.H_INVOKESTATIC) {
            wanted.add(0, owner);
        }
        Type[] captured = shape.getArgumentTypes();
        for (int i = 0; i < captured.length; i++) {
            code.loadThis();
            code.getField(self(), field(i), captured[i]);
            adapt(code, captured[i], captured[i], wanted.get(i));
        }
        Type[] given = called.getArgumentTypes();
        for (int i = 0; i < given.length; i++) {
            code.loadArg(i);
            adapt(code, given[i], known.getArgumentTypes()[i], wanted.get(captured.length + i));
        }
        code.visitMethodInsn(instruction(), target.getOwner(), target.getName(), target.getDesc(), target.isInterface());
        result(code, constructs ? owner : Type.getReturnType(target.getDesc()));
        code.returnValue();
        code.endMethod();
    }

    private int instruction() {
        return switch (target.getTag()) {
            case Opcodes.H_INVOKESTATIC -> Opcodes.INVOKESTATIC;
            case Opcodes.H_NEWINVOKESPECIAL -> Opcodes.INVOKESPECIAL;
            case Opcodes.H_INVOKEVIRTUAL -> Opcodes.INVOKEVIRTUAL;
            case Opcodes.H_INVOKEINTERFACE -> Opcodes.INVOKEINTERFACE;
            // A private method. In a nest it is called like any other one.
            case Opcodes.H_INVOKESPECIAL -> target.isInterface() ? Opcodes.INVOKEINTERFACE : Opcodes.INVOKEVIRTUAL;
            default -> throw new IllegalStateException("no method that a lambda may stand for: " + target);
        };
    }

    private void result(GeneratorAdapter code, Type given) {
        Type wanted = called.getReturnType();
        if (!wanted.equals(Type.VOID_TYPE)) {
            adapt(code, given, given, wanted);
        } else if (given.getSize() == 2) {
            code.pop2();
        } else if (given.getSize() == 1) {
            code.pop();
        }
    }

    /**
     * Makes the value on top of the stack what is wanted: boxed, unboxed, widened, or of a narrower class.
     *
     * @param given the type that it has for the JVM
     * @param known the type that it has for the compiler
     */
    private static void adapt(GeneratorAdapter code, Type given, Type known, Type wanted) {
        if (isPrimitive(given) && isPrimitive(wanted)) {
            code.cast(given, wanted);
        } else if (isPrimitive(given)) {
            code.valueOf(given);
        } else if (isPrimitive(wanted)) {
            Type unboxed = unboxed(known, wanted);
            code.unbox(unboxed);
            code.cast(unboxed, wanted);
        } else if (!given.equals(wanted)) {
            code.checkCast(wanted);
        }
    }

    private static boolean isPrimitive(Type type) {
        return type.getSort() < Type.ARRAY;
    }

    /** What is in a box: an Integer may be wanted as a long. */
    private static Type unboxed(Type box, Type otherwise) {
        return switch (box.getClassName()) {
            case "java.lang.Boolean" -> Type.BOOLEAN_TYPE;
            case "java.lang.Character" -> Type.CHAR_TYPE;
            case "java.lang.Byte" -> Type.BYTE_TYPE;
            case "java.lang.Short" -> Type.SHORT_TYPE;
            case "java.lang.Integer" -> Type.INT_TYPE;
            case "java.lang.Long" -> Type.LONG_TYPE;
            case "java.lang.Float" -> Type.FLOAT_TYPE;
            case "java.lang.Double" -> Type.DOUBLE_TYPE;
            default -> otherwise;
        };
    }
}
