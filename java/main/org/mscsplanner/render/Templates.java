package org.mscsplanner.render;

import java.io.StringWriter;
import java.util.Properties;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.exception.VelocityException;

/**
 * The Velocity engine, strict: an unknown reference is an error, never printed into a file; loops are bounded; nothing
 * but the view that a template is made for can be reached. Built only by the commands that render.
 */
final class Templates {
    private final VelocityEngine engine;

    Templates() {
        Properties p = new Properties();
        p.setProperty("runtime.strict_mode.enable", "true");
        p.setProperty("velocimacro.arguments.strict", "true");
        p.setProperty("velocimacro.inline.local_scope", "true");
        p.setProperty("velocimacro.library.path", "");
        p.setProperty("directive.foreach.max_loops", "100000");
        p.setProperty("introspector.uberspect.class", "org.apache.velocity.util.introspection.SecureUberspector");
        p.setProperty("resource.loaders", "class");
        p.setProperty("resource.loader.class.class", "org.apache.velocity.runtime.resource.loader.ClasspathResourceLoader");
        p.setProperty("resource.default_encoding", "UTF-8");
        engine = new VelocityEngine(p);
        engine.init();
    }

    /**
     * Lays a view out.
     *
     * @param name below {@code templates/}, for example {@code cluster/script.cmd.vm}
     * @param view a record, {@code v} in the template
     * @return with LF line ends
     */
    String render(String name, Object view) {
        VelocityContext context = new VelocityContext();
        context.put("v", view);
        StringWriter out = new StringWriter();
        try {
            engine.getTemplate("templates/" + name, "UTF-8").merge(context, out);
        } catch (VelocityException e) {
            throw new IllegalStateException("the template " + name + " does not fit its view: " + e.getMessage(), e);
        }
        return out.toString().replace("\r\n", "\n");
    }
}
