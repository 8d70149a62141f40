package org.dealrisk.read;

import org.dealrisk.diag.Place;
import org.dealrisk.yaml.YamlNode;

/**
 * A field or section that a document has a key for.
 *
 * @param path its canonical path
 * @param name the key it was written under, groups included
 * @param key where the key stands
 */
record Given(String path, String name, Place key, YamlNode value) {}
