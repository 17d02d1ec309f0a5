package org.mscsplanner.render.template;

import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.function.UnaryOperator;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.app.event.EventCartridge;
import org.apache.velocity.app.event.ReferenceInsertionEventHandler;
import org.apache.velocity.exception.ExtendedParseException;
import org.apache.velocity.exception.VelocityException;

/**
 * The Velocity engine, strict: an unknown reference is an error, never printed into a file; loops are bounded; nothing
 * but the values that a template is made for can be reached. Built only by the commands that render.
 */
public final class Templates {
    private final ForkJoinTask<VelocityEngine> engine;
    private final TemplateFiles files;
    private final List<String> libraries;

    /**
     * Makes the engine ready beside what the caller does next; the first text that is laid out waits for it.
     *
     * @param libraries templates of macros that every other one may call
     */
    public Templates(TemplateFiles files, List<String> libraries) {
        this.files = files;
        this.libraries = List.copyOf(libraries);
        this.engine = ForkJoinPool.commonPool().submit(this::ready);
    }

    private VelocityEngine ready() {
        Properties p = new Properties();
        p.setProperty("runtime.strict_mode.enable", "true");
        p.setProperty("velocimacro.arguments.strict", "true");
        p.setProperty("velocimacro.inline.local_scope", "true");
        p.setProperty("velocimacro.library.path", String.join(",", libraries));
        p.setProperty("directive.foreach.max_loops", "100000");
        p.setProperty("introspector.uberspect.class", "org.apache.velocity.util.introspection.SecureUberspector");
        p.setProperty("resource.loaders", "files");
        p.setProperty("resource.default_encoding", "UTF-8");
        VelocityEngine made = new VelocityEngine(p);
        made.setProperty("resource.loader.files.instance", new TemplateLoader(files));
        try {
            made.init();
        } catch (VelocityException e) {
            throw misfit(String.join(", ", libraries), e);
        }
        return made;
    }

    /** A user's template that cannot be laid out; ours that cannot is a bug. */
    public static final class Broken extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Broken(String message, Throwable cause) {
            super(message, cause);
        }

        Broken(String message) {
            super(message);
        }
    }

    /**
     * Lays values out.
     *
     * @param name below {@code templates}, for example {@code cluster/script.cmd.vm}
     * @param values by the name that they have in the template
     * @param escape what becomes of every value that is no {@link Markup}
     * @return with LF line ends
     * @throws Broken when a file of a user's folder is wrong
     */
    public String render(String name, Map<String, Object> values, UnaryOperator<String> escape) {
        VelocityEngine velocity = engine.join();
        VelocityContext context = new VelocityContext();
        values.forEach(context::put);
        EventCartridge events = new EventCartridge();
        events.addEventHandler((ReferenceInsertionEventHandler) (c, reference, value) ->
                value == null || value instanceof Markup ? value : escape.apply(value.toString()));
        events.attachToContext(context);
        // Of ours the tests know it, and a start has no time for it.
        if (files.isOwn()) {
            Macros.of(files, libraries).unknown(name).ifPresent(call -> {
                throw new Broken("the template " + call + ", and there is no such macro");
            });
        }
        StringWriter out = new StringWriter();
        try {
            velocity.getTemplate(name, "UTF-8").merge(context, out);
        } catch (VelocityException e) {
            throw misfit(name, e);
        }
        return out.toString();
    }

    private RuntimeException misfit(String name, VelocityException e) {
        String place = e instanceof ExtendedParseException at ? at.getTemplateName() + ":" + at.getLineNumber() + ":" + at.getColumnNumber() : name;
        // Behind its first line the parser lists all that it would have taken.
        String why = String.valueOf(e.getMessage()).lines().findFirst().orElse("").strip();
        String message = "the template " + place + " does not fit: " + why;
        return files.isOwn() ? new Broken(message, e) : new IllegalStateException(message, e);
    }
}
