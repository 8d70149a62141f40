/**
 * A YAML tree in which every key and value knows its place, and plain-language faults for what
 * cannot be read. The only package that knows the YAML parser. Imports {@code diag}. Start reading at
 * {@link org.dealrisk.yaml.YamlDocuments}.
 */
@NullMarked
package org.dealrisk.yaml;

import org.jspecify.annotations.NullMarked;
