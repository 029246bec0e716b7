/**
 * Writes a document as one HTML page that needs nothing else: no script, no request, no file beside
 * it. Markup leaves only through {@link lis.render.html.Html}, which escapes what it is given and
 * closes what it opens; nothing here may write a tag by hand or let an address through that {@link
 * lis.render.Address} refused.
 */
@NullMarked
package lis.render.html;

import org.jspecify.annotations.NullMarked;
