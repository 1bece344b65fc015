-- The little shop that tests of the loop and of the commands ask.
CREATE TABLE customers (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    city TEXT
);
CREATE TABLE orders (
    id INTEGER PRIMARY KEY,
    customer_id INTEGER NOT NULL REFERENCES customers (id),
    total NUMERIC NOT NULL,
    placed_on DATE NOT NULL
);
INSERT INTO customers VALUES (1, 'Ada', 'London'), (2, '张伟', '北京'), (3, 'Grace', NULL);
INSERT INTO orders VALUES
    (1, 1, 10.5, '2024-01-02'), (2, 1, 20, '2024-02-03'), (3, 2, 7.25, '2024-03-04');
