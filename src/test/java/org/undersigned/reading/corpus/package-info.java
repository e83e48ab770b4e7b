/** How well the letters of the corpus are read: each beside what a careful person counted in it. */
package org.undersigned.reading.corpus;
