"""The model that ships in the package: small, bilingual, and run by onnxruntime alone.

actions.py    the action language         grammar.py    what may follow what
codec.py      SQL tree <-> actions: sql_to_actions.py, actions_to_sql.py, operators.py
joins.py      FROM clauses by rule        numbers.py    numbers as people write them
features.py   input -> arrays             runtime.py    arrays -> SQL
beam.py       the search for the likeliest queries
pruning.py    tables that nothing asks for                  ranking.py    which candidate, how sure
wording.py    what a question calls for, in words         penalties.py  what speaks against a query
flags.py      columns that say yes or no
weights/      what ships
start.py, dataset.py (written.py), chinese.py (chase.py, alike.py, made.py, templates.py),
targets.py, rows.py (rewording.py, shortened.py, distractors.py), batches.py, network.py, train.py,
export.py
              only for training
shipped.py    what ships -> the network again     tune.py       taught one domain with LoRA
domain.py     constants that a domain's questions mean and never say
"""

from sqlnl_rag.models.embedded.runtime import EmbeddedModel

__all__ = ["EmbeddedModel"]
