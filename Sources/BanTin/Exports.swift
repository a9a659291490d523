// `import BanTin` is all that a program needs: the record's types, what to write them with, the
// errors, the checks of the audit, and what `explain` gives back.
@_exported public import Archives
@_exported public import Audit
@_exported public import Emission
@_exported public import Extraction
@_exported public import Ingest
@_exported public import Programs
@_exported public import Records
