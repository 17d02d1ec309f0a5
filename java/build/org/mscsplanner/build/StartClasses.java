package org.mscsplanner.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
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
 * Writes out what javac leaves to the JVM: a class for each lambda and method reference, and the methods that every record
 * has. The JVM makes them at the first use. A lambda takes 0.09 ms then, even with a class-data archive, where a class takes
 * 0.02 ms; a check of a spec meets 280 of them, a render 940. What a lambda is in a class file: LambdaMetafactory of the
 * documentation of java.lang.invoke, Java 17.
 */
final class StartClasses {
    private final Map<String, ClassNode> classes = new TreeMap<>();
    private final SortedSet<String> changed = new TreeSet<>();
    private final Map<String, byte[]> files = new TreeMap<>();

    private StartClasses() { }

    /**
     * What is new or different.
     *
     * @param before class files, each with the host of its nest among them
     * @return class files by their path in the jar
     */
    static Map<String, byte[]> of(Iterable<byte[]> before) {
        StartClasses all = new StartClasses();
        for (byte[] file : before) {
            ClassNode node = new ClassNode();
            new ClassReader(file).accept(node, 0);
            all.classes.put(node.name, node);
        }
        all.classes.values().forEach(all::change);
        for (String name : all.changed) {
            ClassWriter writer = new ClassWriter(0);
            all.classes.get(name).accept(writer);
            all.files.put(name + ".class", writer.toByteArray());
        }
        return all.files;
    }

    private void change(ClassNode node) {
        if (RecordMethods.writeOut(node)) {
            changed.add(node.name);
        }
        List<LambdaClass> lambdas = lambdas(node);
        if (!lambdas.isEmpty()) {
            changed.add(node.name);
            join(node.nestHostClass == null ? node : classes.get(node.nestHostClass), lambdas);
        }
    }

    private static List<LambdaClass> lambdas(ClassNode node) {
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
        return lambdas;
    }

    /** The factory has another method for lambdas that can be serialized or have several types: we have none, which a test holds. */
    private static boolean isLambda(Handle factory) {
        return factory.getOwner().equals("java/lang/invoke/LambdaMetafactory") && factory.getName().equals("metafactory");
    }

    /** As members of the nest they may call what is private there. */
    private void join(ClassNode host, List<LambdaClass> lambdas) {
        host.nestMembers = host.nestMembers == null ? new ArrayList<>() : host.nestMembers;
        for (LambdaClass lambda : lambdas) {
            host.nestMembers.add(lambda.name());
            files.put(lambda.name() + ".class", lambda.bytes(host.name));
        }
        changed.add(host.name);
    }
}
