/** What a member takes along. */
package org.rhomboid.progress.usecase.export;
