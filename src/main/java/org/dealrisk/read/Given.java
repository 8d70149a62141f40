package org.dealrisk.read;

import java.util.Optional;
import org.dealrisk.diag.Place;
import org.dealrisk.yaml.YamlNode;

/**
 * A field or section that a document has a key for.
 *
 * @param path its canonical path
 * @param name the key it was written under, groups included
 * @param key where the key stands
 * @param cell what the file has, where the value was made of it; empty where that is the same
 */
record Given(String path, String name, Place key, YamlNode value, Optional<String> cell) {

    Given(String path, String name, Place key, YamlNode value) {
        this(path, name, key, value, Optional.empty());
    }
}
