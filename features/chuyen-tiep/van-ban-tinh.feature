# language: vi
Tính năng: Văn bản của tỉnh đã biết tên mà bộ quy định chưa có nội dung, theo từng ngày

  Quy tắc: Ngày nào thì thiếu nội dung văn bản nào của tỉnh
    Căn cứ: khoản 6 Điều 74, khoản 2 Điều 75 Luật Thi đua, khen thưởng năm 2022.
    Nguồn: đã đối chiếu văn bản về việc giao tỉnh quy định, tên và ngày có hiệu lực.

    @CT-75-300 @l2022/74/6 @l2022/75/2
    Khung tình huống: Một địa bàn của <đơn vị>, ngày <ngày>
      Khi tra cứu <đơn vị> tại ngày <ngày>
      Thì văn bản của tỉnh chưa có nội dung ở đơn vị này là "<văn bản>"

      Dữ liệu: Tây Ninh trước và sau khi hợp nhất; ngày cuối, ngày đầu của từng văn bản
        | đơn vị        | ngày       | văn bản                                                                           |
        | tỉnh Tây Ninh | 06/11/2020 | không có                                                                          |
        | tỉnh Tây Ninh | 07/11/2020 | Quyết định số 44/2020/QĐ-UBND ngày 27/10/2020 của UBND tỉnh Tây Ninh              |
        | tỉnh Tây Ninh | 07/04/2022 | Quyết định số 44/2020/QĐ-UBND ngày 27/10/2020 của UBND tỉnh Tây Ninh              |
        | tỉnh Tây Ninh | 08/04/2022 | quyết định của UBND tỉnh Tây Ninh thay Quyết định số 44/2020/QĐ-UBND (chưa rõ số) |
        | tỉnh Tây Ninh | 03/11/2024 | quyết định của UBND tỉnh Tây Ninh thay Quyết định số 44/2020/QĐ-UBND (chưa rõ số) |
        | tỉnh Tây Ninh | 04/11/2024 | Quyết định số 61/2024/QĐ-UBND ngày 04/11/2024 của UBND tỉnh Tây Ninh              |
        | tỉnh Tây Ninh | 01/07/2025 | Quyết định số 61/2024/QĐ-UBND ngày 04/11/2024 của UBND tỉnh Tây Ninh              |

    @CT-75-301 @l2022/75/2
    Khung tình huống: Tỉnh Thái Nguyên, tỉnh Thanh Hóa, ngày <ngày>
      Khi tra cứu <đơn vị> tại ngày <ngày>
      Thì văn bản của tỉnh chưa có nội dung ở đơn vị này là "<văn bản>"

      Dữ liệu: ngày đầu của văn bản
        | đơn vị           | ngày       | văn bản                                                                 |
        | tỉnh Thái Nguyên | 30/06/2024 | không có                                                                |
        | tỉnh Thái Nguyên | 01/07/2024 | Quyết định số 15/2024/QĐ-UBND ngày 11/06/2024 của UBND tỉnh Thái Nguyên |
        | tỉnh Thái Nguyên | 01/07/2025 | Quyết định số 15/2024/QĐ-UBND ngày 11/06/2024 của UBND tỉnh Thái Nguyên |
        | tỉnh Thanh Hóa   | 31/12/2023 | không có                                                                |
        | tỉnh Thanh Hóa   | 01/01/2024 | quy định của UBND tỉnh Thanh Hóa giai đoạn 2024 - 2025 (chưa rõ số)     |
