/**
 * Which files are meant: patterns of paths, files to be ignored, and what a folder holds. Imports nothing of
 * ours. Start reading at {@link org.dealrisk.files.FileSearch}.
 */
@NullMarked
package org.dealrisk.files;

import org.jspecify.annotations.NullMarked;
