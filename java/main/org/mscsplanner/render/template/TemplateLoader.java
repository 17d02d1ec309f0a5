package org.mscsplanner.render.template;

import java.io.Reader;
import java.io.StringReader;
import org.apache.velocity.exception.ResourceNotFoundException;
import org.apache.velocity.runtime.resource.Resource;
import org.apache.velocity.runtime.resource.loader.ResourceLoader;
import org.apache.velocity.util.ExtProperties;

/** Velocity's way to {@link TemplateFiles}. */
final class TemplateLoader extends ResourceLoader {
    private final TemplateFiles files;

    TemplateLoader(TemplateFiles files) {
        this.files = files;
    }

    @Override
    public void init(ExtProperties configuration) {
        setCachingOn(true);
    }

    @Override
    public Reader getResourceReader(String name, String encoding) {
        try {
            return new StringReader(files.text(name));
        } catch (IllegalArgumentException e) {
            throw new ResourceNotFoundException(e.getMessage(), e);
        }
    }

    @Override
    public boolean isSourceModified(Resource resource) {
        return false;
    }

    @Override
    public long getLastModified(Resource resource) {
        return 0;
    }
}
