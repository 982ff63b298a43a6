package nl.sluitend.gateway.privacy;

import com.google.crypto.tink.KeysetHandle;

/**
 * The two keysets above everybody's own key.
 *
 * @param wrapping wraps the inhabitants' keys
 * @param index makes keyed hashes, so that a number can be found without being kept
 */
record VaultKeys(KeysetHandle wrapping, KeysetHandle index) {}
