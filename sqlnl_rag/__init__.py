"""Natural language to SQL and back, grounded in the schema of a live database."""

__version__ = "0.1.0"
