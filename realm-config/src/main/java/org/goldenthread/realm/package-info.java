/**
 * What the portal adds to Keycloak: one door through which the portal sends an invited person to their first password or passkey,
 * and a realm that follows its file.
 */
@NullMarked
package org.goldenthread.realm;

import org.jspecify.annotations.NullMarked;
