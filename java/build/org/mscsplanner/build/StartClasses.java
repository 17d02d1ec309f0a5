package org.mscsplanner.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Puts a class in the place of each lambda and method reference. The JVM makes such a class at the first use, and links it
 * then: 0.09 ms each, even with a class-data archive, where a class takes 0.02 ms. A check of a spec meets 280 of them, a
 * render 940. What a lambda is in a class file: LambdaMetafactory of the documentation of java.lang.invoke, Java 17.
 */
final class LambdaClasses {
    private final Map<String, ClassNode> classes = new TreeMap<>();
    private final Map<String, byte[]> changed = new TreeMap<>();

    private LambdaClasses() { }

    /**
     * What is new or different.
     *
     * @param files class files, each with the host of its nest among them
     * @return class files by their path in the jar
     */
    static Map<String, byte[]> of(Iterable<byte[]> files) {
        LambdaClasses all = new LambdaClasses();
        for (byte[] file : files) {
            ClassNode node = new ClassNode();
            new ClassReader(file).accept(node, 0);
            all.classes.put(node.name, node);
        }
        List.copyOf(all.classes.values()).forEach(all::change);
        return all.changed;
    }

    private void change(ClassNode node) {
        List<LambdaClass> lambdas = new ArrayList<>();
        for (MethodNode method : node.methods) {
            for (AbstractInsnNode at : method.instructions) {
                if (at instanceof InvokeDynamicInsnNode call && isLambda(call.bsm)) {
                    LambdaClass lambda = new LambdaClass(node.name + "$Lambda" + lambdas.size(), call.name, Type.getMethodType(call.desc),
                            (Type) call.bsmArgs[0], (Handle) call.bsmArgs[1], (Type) call.bsmArgs[2]);
                    lambdas.add(lambda);
                    // It takes the same from the stack and leaves the same there, so that nothing else of the method changes.
                    method.instructions.set(at, new MethodInsnNode(Opcodes.INVOKESTATIC, lambda.name(), LambdaClass.FACTORY, call.desc, false));
                }
            }
        }
        if (!lambdas.isEmpty()) {
            ClassNode host = node.nestHostClass == null ? node : classes.get(node.nestHostClass);
            lambdas.forEach(l -> join(host, l));
            write(node);
            write(host);
        }
    }

    /** The factory has another method for lambdas that can be serialized or have several types: we have none, which a test holds. */
    private static boolean isLambda(Handle factory) {
        return factory.getOwner().equals("java/lang/invoke/LambdaMetafactory") && factory.getName().equals("metafactory");
    }

    /** As a member of the nest it may call what is private there. */
    private void join(ClassNode host, LambdaClass lambda) {
        host.nestMembers = host.nestMembers == null ? new ArrayList<>() : host.nestMembers;
        host.nestMembers.add(lambda.name());
        changed.put(lambda.name() + ".class", lambda.bytes(host.name));
    }

    private void write(ClassNode node) {
        ClassWriter writer = new ClassWriter(0);
        node.accept(writer);
        changed.put(node.name + ".class", writer.toByteArray());
    }
}
