/* Pages work without this; it only saves a click. */
"use strict";
