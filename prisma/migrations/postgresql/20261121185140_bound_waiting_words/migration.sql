-- By hand: what no model can say.
-- Words that were added wait in a list until so many kilobytes of them are put in order (or the table is vacuumed), and every search reads the list
-- from end to end. By itself it would hold 4 MB, which take some 300 ms.
ALTER INDEX "SearchWords_words_idx" SET (gin_pending_list_limit = 256);
