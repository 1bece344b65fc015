"""The page for people, as files that are served as they stand; see serving/page.py.

index.html and style.css; main.js begins, one noun a module. Nothing is built and nothing comes from
elsewhere. Texts of a database, a model or a person enter the page by textContent alone.
"""
