import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter, useNavigate } from 'react-router-dom';

/** A comment box and nothing else: what it takes of React and the router is what any page built with them takes. */
function Box() {
  const navigate = useNavigate();
  const [text, setText] = useState('');
  return (
    <form
      method="dialog"
      onSubmit={(event) => {
        event.preventDefault();
        if (text !== '') navigate('#y-kien');
      }}
    >
      <label htmlFor="y-kien">Ý kiến của bạn</label>
      <textarea
        id="y-kien"
        rows={5}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={({ key, ctrlKey, currentTarget }) =>
          key === 'Enter' && ctrlKey && currentTarget.form?.requestSubmit()
        }
      />
      <label htmlFor="ten">Tên (không bắt buộc)</label>
      <input id="ten" />
      <button type="submit">Gửi</button>
    </form>
  );
}

const place = document.getElementById('hop');
if (place)
  createRoot(place).render(
    <BrowserRouter>
      <Box />
    </BrowserRouter>,
  );
