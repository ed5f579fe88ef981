"""The stage: one picture that tells someone on a mat, two metres away, what to do now."""
